package youcheng.dormancy.revival;

/** Where a revival plan stands. */
public enum RevivalState {
    RUNNING,
    /** Every milestone was done, dropped or cancelled. */
    SETTLED,
    /** The twelve months were over first. */
    EXPIRED,
    /** The review ended before the plan. */
    STOPPED
}
