package youcheng.dormancy.revival;

/** What kind of work a milestone of a revival plan is. */
public enum MilestoneKind {
    HEALTH_PROJECT,
    STUDENT_EXCHANGE,
    EXPERTS_MEETING,
    TRADE_MISSION,
    ANNIVERSARY,
    OTHER
}
