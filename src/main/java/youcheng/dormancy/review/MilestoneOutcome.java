package youcheng.dormancy.review;

/** What became of a milestone by the end of its plan. */
public enum MilestoneOutcome {
    DONE,
    DROPPED,
    /** Another took its place. */
    REPLACED,
    /** The plan ended before anybody did it. */
    UNDONE
}
