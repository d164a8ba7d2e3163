package youcheng.dormancy.review;

/** What a review came to. */
public enum ReviewResult {
    REVIVED,
    CEREMONIAL,
    CONVERTED,
    ENDED,
    /** The supervisor followed no recommendation; the relationship stays as it is. */
    KEPT,
    /** The municipal leader did not approve. */
    NOT_APPROVED,
    WITHDRAWN,
    CANCELLED,
    /** The relationship ended by another way meanwhile. */
    OVERTAKEN;

    /** Whether it came to a decision, and was not stopped before one. */
    public boolean isDecided() {
        return this != WITHDRAWN && this != CANCELLED && this != OVERTAKEN;
    }
}
