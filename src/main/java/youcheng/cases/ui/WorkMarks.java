package youcheng.cases.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Words;
import youcheng.workflow.WorkItem;

/** What happened to a work item while it waited: urged, reminded of, reported as late. */
public class WorkMarks extends Span {

    public WorkMarks(WorkItem item, Words words) {
        WorkItem.Marks marks = item.marks();
        addClassName("work-marks");
        if (marks.escalated() != null) {
            add(mark(words, "cases.mark.escalated", "cases.mark.escalated.when", marks.escalated(), Badge.Kind.BAD));
        } else if (marks.reminded() != null) {
            add(mark(words, "cases.mark.reminded", "cases.mark.reminded.when", marks.reminded(), Badge.Kind.WARN));
        }
        if (marks.urged() != null) {
            add(mark(words, "cases.mark.urged", "cases.mark.urged.when", marks.urged(), Badge.Kind.WARN));
        }
    }

    private static Badge mark(Words words, String key, String titleKey, Instant when, Badge.Kind kind) {
        Badge badge = new Badge(words.t(key), kind);
        badge.setTitle(words.t(titleKey, when));
        return badge;
    }
}
