package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.ui.CaseSection;
import youcheng.documents.DocumentRecord;
import youcheng.documents.Documents;
import youcheng.identity.People;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.proposals.Decisions.NationalAnswer;
import youcheng.proposals.Dispatch;
import youcheng.proposals.NationalDispatches;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalReading;
import youcheng.proposals.ProposalRecord;
import youcheng.workflow.WorkItem;

/** On the page of a proposal: what went to the national association, and how long its answer is awaited. */
@org.springframework.stereotype.Component
class DispatchesSection implements CaseSection {

    private static final int LINE = 200;

    private final ProposalReading reading;
    private final NationalDispatches dispatches;
    private final Documents documents;
    private final SignedIn signedIn;
    private final People people;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    DispatchesSection(
            ProposalReading reading,
            NationalDispatches dispatches,
            Documents documents,
            SignedIn signedIn,
            People people,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.dispatches = dispatches;
        this.documents = documents;
        this.signedIn = signedIn;
        this.people = people;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public String process() {
        return ProposalProcess.ID;
    }

    @Override
    public String titleKey() {
        return "proposals.dispatches";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(WholeCase whole, Runnable again) {
        CaseNumber number = whole.summary().number();
        ProposalRecord proposal = reading.ofCase(number);
        if (proposal.dispatches().isEmpty()) {
            return Optional.empty();
        }
        Div section = new Div();
        whole.workItems().stream()
                .filter(item -> item.isOpen() && item.step().equals(ProposalProcess.RECORD_NATIONAL_ANSWER))
                .findFirst()
                .ifPresent(item -> section.add(waiting(item)));
        OrderedList list = new OrderedList();
        proposal.dispatches().forEach(sent -> list.add(line(sent)));
        section.add(list);
        answer(number, proposal).ifPresent(section::add);
        if (signedIn.person().is(Role.OFFICER) && dispatches.mayRecord(number)) {
            section.add(new Button(messages.t("proposals.dispatch"), event -> record(number, again)));
        }
        return Optional.of(section);
    }

    /** The association's answer, with the paper that it is. */
    private Optional<Div> answer(CaseNumber number, ProposalRecord proposal) {
        NationalAnswer answer = proposal.answer();
        if (answer == null || answer.date() == null) {
            return Optional.empty();
        }
        Div line = new Div(new Span(messages.t(
                "proposals.dispatches.answered", Objects.requireNonNull(answer.date()), answer.reference())));
        line.addClassName("work-about");
        documents.of(Chain.of(number).subject()).stream()
                .filter(paper -> Objects.equals(paper.id(), answer.document()))
                .map(DocumentRecord::newest)
                .forEach(paper -> line.add(new Span(paper.fileName())));
        return Optional.of(line);
    }

    private Paragraph waiting(WorkItem item) {
        return new Paragraph(messages.t(
                "proposals.dispatches.waiting",
                messages.age(item.created()),
                item.marks().reminders()));
    }

    private ListItem line(Dispatch sent) {
        Span day = new Span(messages.date(sent.sentOn()));
        day.addClassName("timeline-when");
        Span by = new Span(messages.t("proposals.dispatch.by", people.nameOf(sent.recordedBy()), sent.recordedAt()));
        by.addClassName("timeline-when");
        Div line = new Div(day, new Span(sent.reference()), by);
        line.addClassName("work-about");
        Paragraph what =
                new Paragraph(sent.content().isEmpty() ? messages.t("proposals.dispatch.application") : sent.content());
        what.addClassNames("timeline-why", "multiline");
        return new ListItem(line, what);
    }

    private void record(CaseNumber number, Runnable again) {
        ReasonDialog dialog =
                new ReasonDialog(messages, make, "proposals.dispatch", "proposals.dispatch.about", number);
        DatePicker date = dialog.field("date", make.pastDate("proposal.dispatchDate"));
        TextField reference = dialog.field("reference", make.line("proposal.dispatchReference", LINE));
        dialog.named("proposal.dispatchContent").ask("proposals.record", what -> {
            dispatches.record(number, date.getValue(), reference.getValue(), what);
            dialogs.done("proposals.recorded");
            again.run();
        });
    }
}
