package youcheng.register;

/** Where a tie stands in law, in the order in which it comes about. */
public enum LegalStatus {
    INTENT,
    APPLIED,
    APPROVED,
    SIGNED,
    ENDED
}
