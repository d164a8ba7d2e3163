package youcheng.decisions;

/** How far a case has come, as far as the ways to stop it ask. */
public enum Stage {
    /** Its initiator writes it. */
    DRAFT,
    /** Opinions are given and a supervisor reviews it; it can still be recalled into its draft. */
    EXAMINATION,
    /** It waits for the municipal leader; its initiator can still withdraw it. */
    DECISION,
    /** It was decided and is carried out; a supervisor can still cancel it. */
    EXECUTION,
    CLOSED;

    /** Whether somebody may still decide against it. */
    public boolean isUndecided() {
        return switch (this) {
            case DRAFT, EXAMINATION, DECISION -> true;
            case EXECUTION, CLOSED -> false;
        };
    }
}
