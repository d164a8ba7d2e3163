package youcheng.workflow;

import java.util.List;

/** How soon work is due, the most urgent first. */
public enum DueGroup {
    OVERDUE,
    /** Still to come today. */
    TODAY,
    /** After today, until the week ends on Sunday. */
    THIS_WEEK,
    LATER,
    /** Without a due date. */
    UNDATED,
    /** Not waiting any more. */
    DONE;

    /** Those of open work. */
    public static List<DueGroup> open() {
        return List.of(OVERDUE, TODAY, THIS_WEEK, LATER, UNDATED);
    }
}
