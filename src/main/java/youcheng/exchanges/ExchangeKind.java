package youcheng.exchanges;

/** What kind of contact an exchange is. */
public enum ExchangeKind {
    VISIT,
    LETTER,
    PROJECT,
    EVENT,
    AID
}
