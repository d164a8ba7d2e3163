package youcheng.exchanges;

/** Who met whom; the policy says what each level weighs. */
public enum Level {
    /** The mayor or a deputy. */
    LEADER,
    /** Heads of bureaus and departments. */
    BUREAU,
    /** Experts, schools, enterprises. */
    EXPERT,
    /** By letter or video only. */
    CORRESPONDENCE
}
