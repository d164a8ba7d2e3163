package youcheng.imports.matching;

import org.jspecify.annotations.Nullable;

/** How alike two are, from 1 to 100, and why. */
record Likeness(int score, MatchReason reason) {

    /** The better of two. */
    static @Nullable Likeness better(@Nullable Likeness one, @Nullable Likeness other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.score > one.score ? other : one;
    }

    /** The same, so much less sure. */
    Likeness less(int points) {
        return new Likeness(Math.max(1, score - points), reason);
    }
}
