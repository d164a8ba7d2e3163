package youcheng.proposals;

/** What the national friendship association can answer. */
public enum National {
    GRANTED,
    DECLINED
}
