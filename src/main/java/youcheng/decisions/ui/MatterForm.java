package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Part;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskForm;
import youcheng.tasks.ui.TaskFrame;
import youcheng.tasks.ui.TaskPage;
import youcheng.tasks.ui.TaskPart;
import youcheng.workflow.WorkItem;

/** What forms of steps of decided cases share: what is handed in, and beside it what it is about and what was said of that. */
abstract class MatterForm implements TaskForm {

    private final StepForm.FormParts parts;

    MatterForm(StepForm.FormParts parts) {
        this.parts = parts;
    }

    @Override
    public final TaskPage create(WorkItem item, TaskFrame frame) {
        DecisionRecord decision = parts.reading().ofTask(item);
        HandIn handIn = new HandIn("tasks.handIn", frame, parts.make(), messages());
        ShownMatter matter = new ShownMatter(
                messages(),
                shown -> parts.matters().stream()
                        .filter(each -> each.covers(item.process()))
                        .forEach(each -> shown.show(each.of(item, decision, isExamined(item)))));
        fill(handIn, item, decision, matter);
        List<TaskPart> read = new ArrayList<>(matter.parts());
        int said = decision.statements().size();
        if (said + decision.conditions().size() > 0) {
            read.add(new TaskPart("opinions", messages().t("decisions.opinions", said), said(decision)));
        }
        return new TaskPage(parts.statements().glance(decision), read, handIn);
    }

    /** Adds the fields and the button that hands them in, which decides on this matter. */
    abstract void fill(HandIn handIn, WorkItem item, DecisionRecord decision, ShownMatter matter);

    private boolean isExamined(WorkItem item) {
        return parts.reading()
                .partAt(item.process(), item.step())
                .filter(part -> part == Part.OPINION_GIVER || part == Part.REVIEWER)
                .isPresent();
    }

    private Component said(DecisionRecord decision) {
        Div said = new Div();
        if (!decision.conditions().isEmpty()) {
            said.add(
                    new H2(messages().t("decisions.conditions.title")),
                    parts.conditions().of(decision));
        }
        if (!decision.statements().isEmpty()) {
            said.add(new H2(messages().t("decisions.said")), parts.statements().of(decision));
        }
        return said;
    }

    private Messages messages() {
        return parts.messages();
    }
}
