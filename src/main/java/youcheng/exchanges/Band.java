package youcheng.exchanges;

import org.jspecify.annotations.Nullable;

/** Closeness in a word. */
public enum Band {
    CLOSE,
    STEADY,
    THIN,
    /** There is too little on record to say. */
    INSUFFICIENT;

    /** The band of a score, 0 to 100, under a policy; null is too little to say. */
    public static Band of(@Nullable Double score, ClosenessPolicy policy) {
        if (score == null) {
            return INSUFFICIENT;
        }
        if (score >= policy.closeFrom()) {
            return CLOSE;
        }
        return score >= policy.steadyFrom() ? STEADY : THIN;
    }
}
