package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import youcheng.decisions.DecisionRecord;
import youcheng.workflow.WorkItem;

/** What people decide on, shown beside the form of a step; the feature whose process it is contributes it. */
public interface Matter {

    /** Whether it is about the cases of this process. */
    boolean covers(String process);

    /**
     * Shows the matter to somebody who may do this task.
     *
     * @param decision what was said about it so far; that is shown already
     * @param examined whether the step judges what the case says, and so needs to see what changed since the last round
     */
    Shown of(WorkItem item, DecisionRecord decision, boolean examined);

    /**
     * A matter on the screen.
     *
     * @param titleKey message key of what it is
     * @param whole all of it
     * @param changes only what changed since the last round, with what was there before; empty where nothing did
     * @param mark how it stands, for a decision that is refused where it changes meanwhile; empty where it cannot
     */
    record Shown(String titleKey, Component whole, Optional<Component> changes, String mark) {

        /** One that cannot change while somebody decides. */
        public Shown(String titleKey, Component whole, Optional<Component> changes) {
            this(titleKey, whole, changes, "");
        }
    }
}
