package youcheng.closeness;

/** Whether a relationship lives. */
public enum ActivityStatus {
    ACTIVE,
    COOLING,
    DORMANT,
    /** Nothing is on record; that says something about the record and nothing about the relationship. */
    NOT_RECORDED
}
