package youcheng.exchanges;

/** What kind of contact an exchange is. */
public enum Kind {
    VISIT,
    LETTER,
    PROJECT,
    EVENT,
    AID
}
