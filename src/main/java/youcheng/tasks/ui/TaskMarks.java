package youcheng.tasks.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.workflow.WorkItem;

/** What happened to a work item while it waited: urged, reminded of, reported as late. */
public class TaskMarks extends Span {

    public TaskMarks(WorkItem item, Messages messages) {
        WorkItem.Marks marks = item.marks();
        addClassName("work-marks");
        if (marks.escalated() != null) {
            add(mark(
                    messages,
                    "tasks.mark.escalated",
                    "tasks.mark.escalated.when",
                    marks.escalated(),
                    Badge.Signal.BAD));
        } else if (marks.reminded() != null) {
            add(mark(messages, "tasks.mark.reminded", "tasks.mark.reminded.when", marks.reminded(), Badge.Signal.WARN));
        }
        if (marks.urged() != null) {
            add(mark(messages, "tasks.mark.urged", "tasks.mark.urged.when", marks.urged(), Badge.Signal.WARN));
        }
    }

    private static Badge mark(Messages messages, String key, String titleKey, Instant when, Badge.Signal kind) {
        Badge badge = new Badge(messages.t(key), kind);
        badge.setTitle(messages.t(titleKey, when));
        return badge;
    }
}
