package youcheng.cases.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.CaseStage;
import youcheng.cases.CaseStage.Reached;
import youcheng.cases.CaseWaits.CaseWait;
import youcheng.workflow.WorkItem;

/** How far a case has come, stage by stage. */
class StageTracker extends OrderedList {

    private final transient List<CaseStage> stages;
    private final transient CaseOverview overview;
    private final transient @Nullable CaseWait wait;

    /** {@code wait} is what the case waits for while nobody has a task in it. */
    StageTracker(List<CaseStage> stages, CaseOverview overview, @Nullable CaseWait wait, Messages messages) {
        this.stages = stages;
        this.overview = overview;
        this.wait = wait;
        addClassName("stages");
        getElement().setAttribute("aria-label", messages.t("cases.stages"));
        for (CaseStage stage : stages) {
            Reached state = stateOf(stage);
            Span said = new Span(messages.t("cases.stage." + state));
            said.addClassName("visually-hidden");
            ListItem item = new ListItem(new Span(messages.t(stage.labelKey())), said);
            item.addClassName("stage-" + state.name().toLowerCase(Locale.ROOT));
            if (state == Reached.CURRENT) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    /** A case that was returned is at an early stage again: what it reached in an earlier round lies ahead. */
    private Reached stateOf(CaseStage stage) {
        if (isAt(stage)) {
            return Reached.CURRENT;
        }
        boolean open = overview.summary().isOpen();
        boolean laterIsOpen = stages.stream().skip(stages.indexOf(stage) + 1L).anyMatch(this::isAt);
        boolean noneIsOpen = stages.stream().noneMatch(this::isAt);
        boolean isDone = (stage.isOpening() || has(stage, false)) && (laterIsOpen || noneIsOpen || !open);
        return isDone ? Reached.DONE : Reached.AHEAD;
    }

    private boolean isAt(CaseStage stage) {
        return has(stage, true) || (wait != null && wait.stageKey().equals(stage.labelKey()));
    }

    private boolean has(CaseStage stage, boolean open) {
        return overview.workItems().stream()
                .filter(item -> stage.steps().contains(item.step()))
                .anyMatch(item -> open ? item.isOpen() : item.state() == WorkItem.State.DONE);
    }
}
