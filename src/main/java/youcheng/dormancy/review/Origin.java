package youcheng.dormancy.review;

/** How a review came about. */
public enum Origin {
    SCAN,
    HAND
}
