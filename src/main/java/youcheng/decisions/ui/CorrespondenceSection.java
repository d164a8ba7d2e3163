package youcheng.decisions.ui;

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
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;
import youcheng.decisions.Correspondence;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Dispatch;
import youcheng.documents.DocumentRecord;
import youcheng.documents.Documents;
import youcheng.identity.People;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.workflow.WorkItem;

/** On the page of a case: what went out to others, and how long their answer is awaited. */
@org.springframework.stereotype.Component
class CorrespondenceSection implements CaseSection {

    private static final int LINE = 200;

    private final DecisionReading reading;
    private final Correspondence correspondence;
    private final Documents documents;
    private final SignedIn signedIn;
    private final People people;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    CorrespondenceSection(
            DecisionReading reading,
            Correspondence correspondence,
            Documents documents,
            SignedIn signedIn,
            People people,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.correspondence = correspondence;
        this.documents = documents;
        this.signedIn = signedIn;
        this.people = people;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return reading.answerStep(process).isPresent();
    }

    @Override
    public String titleKey() {
        return "decisions.dispatches";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        CaseNumber number = overview.summary().number();
        DecisionRecord decision = reading.of(number);
        String answerStep = reading.answerStep(decision.process()).orElse("");
        if (decision.dispatches().isEmpty()) {
            return Optional.empty();
        }
        Div section = new Div();
        overview.workItems().stream()
                .filter(item -> item.isOpen() && item.step().equals(answerStep))
                .findFirst()
                .ifPresent(item -> section.add(waiting(item)));
        OrderedList list = new OrderedList();
        decision.dispatches().forEach(sent -> list.add(line(sent)));
        section.add(list);
        answer(number).ifPresent(section::add);
        if (signedIn.person().is(Role.OFFICER) && correspondence.mayRecord(number)) {
            section.add(new Button(messages.t("decisions.dispatch"), event -> record(number, again)));
        }
        return Optional.of(section);
    }

    /** The answer, with the document that it is. */
    private Optional<Div> answer(CaseNumber number) {
        return reading.answerTo(number).map(answer -> {
            Div line =
                    new Div(new Span(messages.t("decisions.dispatches.answered", answer.date(), answer.reference())));
            line.addClassName("work-about");
            documents.of(Chain.of(number).subject()).stream()
                    .filter(document -> Objects.equals(document.id(), answer.document()))
                    .map(DocumentRecord::newest)
                    .forEach(document -> line.add(new Span(document.fileName())));
            return line;
        });
    }

    private Paragraph waiting(WorkItem item) {
        return new Paragraph(messages.t(
                "decisions.dispatches.waiting",
                messages.age(item.created()),
                item.marks().reminders()));
    }

    private ListItem line(Dispatch sent) {
        Span day = new Span(messages.date(sent.sentOn()));
        day.addClassName("timeline-when");
        Span by = new Span(messages.t(
                "decisions.dispatch.by", people.named(sent.recordedBy().actor()), sent.recordedAt()));
        by.addClassName("timeline-when");
        Div line = new Div(day, new Span(sent.reference()), by);
        line.addClassName("work-about");
        Paragraph what =
                new Paragraph(sent.content().isEmpty() ? messages.t("decisions.dispatch.application") : sent.content());
        what.addClassNames("timeline-why", "multiline");
        return new ListItem(line, what);
    }

    private void record(CaseNumber number, Runnable again) {
        ReasonDialog dialog =
                new ReasonDialog(messages, make, "decisions.dispatch", "decisions.dispatch.about", number);
        DatePicker date = dialog.field("date", make.pastDate("decisions.dispatch.date"));
        TextField reference = dialog.field("reference", make.line("decisions.dispatch.reference", LINE));
        dialog.named("decisions.dispatch.content").ask("decisions.record", what -> {
            correspondence.record(number, date.getValue(), reference.getValue(), what);
            dialogs.done("decisions.recorded");
            again.run();
        });
    }
}
