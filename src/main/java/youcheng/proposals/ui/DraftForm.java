package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.cases.ui.HandIn;
import youcheng.cases.ui.TaskForm;
import youcheng.cases.ui.WorkFrame;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StatementList;
import youcheng.proposals.ProposalDrafting;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalReading;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.Screening;
import youcheng.register.Countries;
import youcheng.workflow.WorkItem;

/** The draft: everything a proposal says, with what screening and supervisors said about it so far. */
@org.springframework.stereotype.Component
class DraftForm implements TaskForm {

    private final ProposalDrafting drafting;
    private final ProposalReading reading;
    private final DecisionReading decisions;
    private final StatementList statements;
    private final Countries countries;
    private final Fields make;
    private final Messages messages;
    private final Dialogs dialogs;

    DraftForm(
            ProposalDrafting drafting,
            ProposalReading reading,
            DecisionReading decisions,
            StatementList statements,
            Countries countries,
            Fields make,
            Messages messages,
            Dialogs dialogs) {
        this.drafting = drafting;
        this.reading = reading;
        this.decisions = decisions;
        this.statements = statements;
        this.countries = countries;
        this.make = make;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ProposalProcess.ID) && step.equals(ProposalProcess.DRAFT);
    }

    @Override
    public Component create(WorkItem item, WorkFrame frame) {
        ProposalRecord proposal = reading.forWork(item.id());
        Div page = new Div();
        page.addClassName("work");
        DecisionRecord decision = decisions.ofTask(item);
        if (!decision.statements().isEmpty()) {
            page.add(section("decisions.said", statements.of(decision)));
        }
        Div found = new Div(new ScreeningList(proposal.screening(), messages));
        found.getElement().setAttribute("role", "status");
        page.add(section("proposals.screening", found));
        HandIn handIn = new HandIn("step." + ProposalProcess.ID + "." + ProposalProcess.DRAFT, frame, make, messages);
        ContentFields content = new ContentFields(handIn, make, messages, countries);
        content.show(proposal);
        handIn.put(content);
        addButtons(handIn, content, item, frame, found, proposal.version());
        page.add(handIn);
        return page;
    }

    private void addButtons(
            HandIn handIn, ContentFields content, WorkItem item, WorkFrame frame, Div found, long version) {
        Button send = handIn.button("proposals.send", () -> {
            Screening screening = drafting.send(item.id(), version, content.read());
            if (screening.isPassed()) {
                frame.done("proposals.sent");
            } else {
                frame.again();
                dialogs.refused(Rejection.because("proposals.notPassed"));
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        handIn.button("proposals.save", () -> {
            drafting.save(item.id(), version, content.read());
            dialogs.done("proposals.saved");
            frame.again();
        });
        handIn.button("proposals.check", () -> {
            Screening screening = drafting.check(item.id(), content.read());
            found.removeAll();
            found.add(new ScreeningList(screening, messages));
            frame.banner()
                    .say(
                            screening.isPassed() ? Banner.Severity.SUCCESS : Banner.Severity.WARNING,
                            messages.t(screening.isPassed() ? "proposals.check.passed" : "proposals.check.notPassed"));
            found.scrollIntoView();
        });
        handIn.finish();
    }

    private Section section(String titleKey, Component content) {
        return new Section(new H2(messages.t(titleKey)), content);
    }
}
