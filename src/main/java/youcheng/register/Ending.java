package youcheng.register;

/** How a tie ended. */
public enum Ending {
    /** It never came about: rejected, declined, withdrawn or cancelled. It does not count as a tie. */
    NOT_CONCLUDED,
    /** A signed tie was ended. */
    TERMINATED
}
