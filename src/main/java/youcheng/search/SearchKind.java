package youcheng.search;

/** What is found, in the order in which it is shown where nothing fits better. */
public enum SearchKind {
    PARTNER(0),
    PERSON(1),
    CASE(2),
    EXCHANGE(3),
    DOCUMENT(4),
    STATEMENT(6),
    COMMENT(5);

    /** By which an index tells kinds apart; from 0, without gaps. */
    private final int number;

    SearchKind(int number) {
        this.number = number;
    }

    /** By which an index tells kinds apart; from 0, without gaps. */
    public int number() {
        return number;
    }

    /** Key of the message with its name. */
    public String key() {
        return "search.kind." + name();
    }
}
