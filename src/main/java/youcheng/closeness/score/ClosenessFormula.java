package youcheng.closeness.score;

import java.time.LocalDate;

/**
 * How closeness and activity are computed, in a version. Stored runs are computed again by the version that they were made with, so
 * one that ever counted is not changed any more: what it gets wrong the next version corrects.
 */
public interface ClosenessFormula {

    /** Its number, stored with every run. */
    int version();

    /** Closeness of a relationship on this day. */
    Closeness closeness(ClosenessInput input, ClosenessPolicy policy, LocalDate on);

    /** Whether the relationship lives on this day. */
    Activity activity(ClosenessInput input, ClosenessPolicy policy, LocalDate on);
}
