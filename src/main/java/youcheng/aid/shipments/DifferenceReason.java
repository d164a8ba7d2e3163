package youcheng.aid.shipments;

/** Why less is found than was sent. */
public enum DifferenceReason {
    LOST,
    /** Less was packed than the papers say. */
    SHORT_SHIPPED,
    /** Kept by an authority on the way. */
    WITHHELD,
    /** Used up by samples and tests. */
    SAMPLED,
    MISCOUNTED,
    OTHER
}
