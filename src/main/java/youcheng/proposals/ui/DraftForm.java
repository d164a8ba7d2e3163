package youcheng.proposals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StatementList;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Screening;
import youcheng.proposals.work.ProposalDrafting;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalReading;
import youcheng.proposals.work.ProposalRecord;
import youcheng.register.Countries;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskForm;
import youcheng.tasks.ui.TaskFrame;
import youcheng.tasks.ui.TaskPage;
import youcheng.tasks.ui.TaskPart;
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
    public TaskPage create(WorkItem item, TaskFrame frame) {
        ProposalRecord proposal = reading.forWork(item.id());
        DecisionRecord decision = decisions.ofTask(item);
        HandIn handIn = new HandIn("tasks.handIn", frame, make, messages);
        ContentFields content = new ContentFields(handIn, make, messages, countries);
        content.show(proposal);
        Div found = new Div(new ScreeningList(proposal.screening(), messages));
        found.getElement().setAttribute("role", "status");
        handIn.put(new H3(messages.t("proposals.screening")));
        handIn.put(found);
        addButtons(handIn, content, item, frame, found, proposal.version());
        Screening before = proposal.screening();
        if (before != null && !before.isPassed()) {
            point(handIn, "proposals.notPassed", before, proposal.content());
        }
        List<TaskPart> parts = new ArrayList<>();
        parts.add(new TaskPart("matter", messages.t("proposals.matter"), content));
        if (!decision.statements().isEmpty()) {
            parts.add(new TaskPart(
                    "opinions",
                    messages.t("decisions.opinions", decision.statements().size()),
                    statements.of(decision)));
        }
        return new TaskPage(statements.newest(decision), parts, handIn);
    }

    private void addButtons(
            HandIn handIn, ContentFields content, WorkItem item, TaskFrame frame, Div found, long version) {
        Button send = handIn.button("proposals.send", () -> {
            Screening screening = drafting.send(item.id(), version, content.read());
            if (screening.isPassed()) {
                frame.done("proposals.sent");
            } else {
                frame.again();
                frame.banner().raise();
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
            if (screening.isPassed()) {
                frame.banner().say(Banner.Severity.SUCCESS, messages.t("proposals.check.passed"));
            } else {
                point(handIn, "proposals.check.notPassed", screening, content.read());
            }
        });
        handIn.finish();
    }

    /** Marks what screening misses where it is written, and lists it with the way there. */
    private void point(HandIn handIn, String sentenceKey, Screening screening, ProposalContent content) {
        Map<ProposalField, String> found = new EnumMap<>(ProposalField.class);
        screening.findings().stream()
                .filter(finding -> finding.effect() != Screening.Effect.WARNS)
                .forEach(finding -> {
                    List<ProposalField> where = finding.fields(content);
                    String key = where.size() > 1 ? "proposals.screening.fieldMissing" : finding.messageKey();
                    where.forEach(field -> found.putIfAbsent(field, messages.t(key)));
                });
        Map<String, String> faults = new LinkedHashMap<>();
        found.forEach((field, sentence) -> faults.put(field.name(), sentence));
        handIn.fields().point(Banner.Severity.WARNING, messages.t(sentenceKey), faults);
    }
}
