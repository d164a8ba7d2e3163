package youcheng.identity;

/** Why somebody is away. No more than this is asked: what ails a person is nobody's business. */
public enum AbsenceReason {
    /** On leave. */
    LEAVE,
    /** Travelling for the office. */
    TRAVEL,
    /** Away for another reason. */
    ABSENCE
}
