package youcheng.proposals.content;

/** What the national friendship association can answer. */
public enum National {
    GRANTED,
    DECLINED
}
