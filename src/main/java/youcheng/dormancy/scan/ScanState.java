package youcheng.dormancy.scan;

/** Where a scan stands. */
public enum ScanState {
    RUNNING,
    /** It looked at every relationship. */
    DONE,
    /** Somebody stopped it before its end. */
    STOPPED,
    /** The timer found one that ran, or that had run this month already. */
    NOT_NEEDED
}
