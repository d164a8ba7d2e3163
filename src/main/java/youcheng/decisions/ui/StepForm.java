package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Part;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskForm;
import youcheng.tasks.ui.TaskFrame;
import youcheng.tasks.ui.TaskPage;
import youcheng.tasks.ui.TaskPart;
import youcheng.workflow.WorkItem;

/** The form of a step of a decided case: what is handed in, and beside it all that the person needs for it. */
public abstract class StepForm implements TaskForm {

    private final FormParts parts;

    /** What all these forms are made with. */
    @org.springframework.stereotype.Component
    public record FormParts(
            DecisionReading reading,
            List<Matter> matters,
            StatementList statements,
            ConditionList conditions,
            Fields make,
            Messages messages) {}

    /** A form made with these. */
    protected StepForm(FormParts parts) {
        this.parts = parts;
    }

    @Override
    public final TaskPage create(WorkItem item, TaskFrame frame) {
        DecisionRecord decision = parts.reading().ofTask(item);
        HandIn handIn = new HandIn("tasks.handIn", frame, parts.make(), parts.messages());
        fill(handIn, item, decision);
        return new TaskPage(parts.statements().glance(decision), read(item, decision), handIn);
    }

    /** Adds the fields and the button that hands them in. */
    protected abstract void fill(HandIn handIn, WorkItem item, DecisionRecord decision);

    /** What there is to read: first what changed since the last round, where something did. */
    private List<TaskPart> read(WorkItem item, DecisionRecord decision) {
        boolean examined = parts.reading()
                .partAt(item.process(), item.step())
                .filter(part -> part == Part.OPINION_GIVER || part == Part.REVIEWER)
                .isPresent();
        List<TaskPart> read = new ArrayList<>();
        for (Matter each : parts.matters()) {
            if (each.covers(item.process())) {
                Matter.Shown matter = each.of(item, decision, examined);
                matter.changes()
                        .ifPresent(changes -> read.add(new TaskPart("changes", t("decisions.changes"), changes)));
                read.add(new TaskPart("matter", t(matter.titleKey()), matter.whole()));
            }
        }
        int said = decision.statements().size();
        if (said + decision.conditions().size() > 0) {
            read.add(new TaskPart("opinions", t("decisions.opinions", said), said(decision)));
        }
        return read;
    }

    private Component said(DecisionRecord decision) {
        Div said = new Div();
        if (!decision.conditions().isEmpty()) {
            said.add(new H2(t("decisions.conditions.title")), parts.conditions().of(decision));
        }
        if (!decision.statements().isEmpty()) {
            said.add(new H2(t("decisions.said")), parts.statements().of(decision));
        }
        return said;
    }

    private String t(String key, Object... arguments) {
        return parts.messages().t(key, arguments);
    }
}
