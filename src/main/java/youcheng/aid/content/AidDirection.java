package youcheng.aid.content;

/** Which way the goods of a package go. */
public enum AidDirection {
    /** From us to a partner. */
    GIVEN,
    /** From a partner to us. */
    RECEIVED
}
