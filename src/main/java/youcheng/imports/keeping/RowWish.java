package youcheng.imports.keeping;

/** What is to be done with a row. */
public enum RowWish {
    /** It becomes a record of its own. */
    KEEP,
    /** It is a record that is there, which takes over what the row says. */
    JOIN,
    /** It is not taken over. */
    LEAVE_OUT,
    /** It may be the same as something else, and nobody has said yet. */
    OPEN
}
