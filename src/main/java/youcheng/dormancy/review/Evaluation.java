package youcheng.dormancy.review;

/** What a revival came to. */
public enum Evaluation {
    REVIVED,
    NOT_REVIVED
}
