package youcheng.decisions;

/** How a review can come out. */
public enum Review {
    APPROVED,
    RETURNED,
    REJECTED
}
