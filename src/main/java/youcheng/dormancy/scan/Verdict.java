package youcheng.dormancy.scan;

/** What the scan makes of a relationship, the weightiest first. */
public enum Verdict {
    /** Its review is not opened now. */
    SKIP,
    /** Nothing is on record: the office is asked to complete the record before anything is decided. */
    COMPLETE_RECORD,
    /** Its review is opened. */
    FLAG,
    /** Its review was to be opened, and each try failed; no table says so. */
    NOT_OPENED
}
