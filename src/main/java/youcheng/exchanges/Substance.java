package youcheng.exchanges;

/** What an exchange came to; the policy says what each weighs. From the least to the most. */
public enum Substance {
    /** A courtesy: a greeting, a ceremony. */
    SYMBOLIC,
    /** People met, nothing came of it yet. */
    NO_OUTCOME,
    /** Something was signed or delivered. */
    DELIVERED,
    /** What came of it was looked at afterwards and stands. */
    VERIFIED;

    /** Whether it is more than form. */
    public boolean isSubstantive() {
        return this != SYMBOLIC;
    }
}
