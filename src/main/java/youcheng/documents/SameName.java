package youcheng.documents;

/** What becomes of a file that bears the name of another document but has other content. */
public enum SameName {
    /** Nothing yet: the person is to be asked. */
    ASK,
    /** It is the next version of that document. */
    NEW_VERSION,
    /** It is a document of its own, under a name of its own. */
    SEPARATE
}
