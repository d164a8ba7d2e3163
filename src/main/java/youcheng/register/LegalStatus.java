package youcheng.register;

/** Where a relationship stands in law, in the order in which it comes about. */
public enum LegalStatus {
    INTENT,
    APPLIED,
    APPROVED,
    SIGNED,
    ENDED
}
