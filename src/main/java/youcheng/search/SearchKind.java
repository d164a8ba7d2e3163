package youcheng.search;

/** What is found, in the order in which it is shown where nothing fits better. */
public enum SearchKind {
    PARTNER,
    PERSON,
    CASE,
    EXCHANGE,
    DOCUMENT,
    COMMENT;

    /** Key of the message with its name. */
    public String key() {
        return "search.kind." + name();
    }
}
