package youcheng.exchanges;

/** What an exchange came to; the policy says what each weighs. */
public enum Substance {
    /** A courtesy: a greeting, a ceremony. */
    SYMBOLIC,
    /** People met, nothing came of it yet. */
    NO_OUTCOME,
    /** Something was signed or delivered. */
    DELIVERED,
    /** What came of it was looked at afterwards and stands. */
    VERIFIED;

    /** Whether there is something to write down that came of it. */
    public boolean hasOutcome() {
        return this == DELIVERED || this == VERIFIED;
    }

    /** Whether it is more than form. */
    public boolean isSubstantive() {
        return this != SYMBOLIC;
    }
}
