package youcheng.dormancy.evidence;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Which way something went from one day to another. */
public enum Movement {
    RISEN,
    SAME,
    FALLEN,
    /** On one of the two days it cannot be said. */
    UNKNOWN;

    /** From one value to another; what cannot be said is less than anything that can. */
    static <T extends Comparable<? super T>> Movement of(@Nullable T then, @Nullable T now) {
        int moved = Comparator.nullsFirst(Comparator.<T>naturalOrder()).compare(then, now);
        return moved == 0 ? SAME : moved < 0 ? RISEN : FALLEN;
    }

    /** From one value to another, where both can be said. */
    static <T extends Comparable<? super T>> Movement ofKnown(@Nullable T then, @Nullable T now) {
        return (then == null) == (now == null) ? of(then, now) : UNKNOWN;
    }
}
