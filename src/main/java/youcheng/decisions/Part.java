package youcheng.decisions;

/** As what somebody takes part in a case (参与). */
public enum Part {
    /** Put it forward, changed or sent it. */
    AUTHOR,
    /** Was an author of the case that it was copied from, or of the one that this was copied from. */
    AUTHOR_OF_ORIGINAL,
    OPINION_GIVER,
    REVIEWER,
    /** Decided, as the municipal leader does. */
    DECIDER,
    /** Recorded what was done outside of the portal, such as a signing. */
    RECORDER,
    /** Checked such a record. */
    CHECKER
}
