package youcheng.workflow;

/** How soon work is due, the most urgent first. */
public enum DueGroup {
    OVERDUE,
    /** Still to come today. */
    TODAY,
    /** After today, until the week ends on Sunday. */
    THIS_WEEK,
    LATER,
    /** Without a due date. */
    UNDATED
}
