package youcheng.changes.content;

/** Who wants the change. */
public enum WishedBy {
    PARTNER,
    OUR_SIDE
}
