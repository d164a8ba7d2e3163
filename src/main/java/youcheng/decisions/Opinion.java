package youcheng.decisions;

/** What a specialist thinks of a case. */
public enum Opinion {
    SUPPORT,
    /** Support, if what the text says is met. */
    CONDITIONAL,
    OBJECT
}
