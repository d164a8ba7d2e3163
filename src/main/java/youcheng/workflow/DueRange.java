package youcheng.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When work is due.
 *
 * @param from at this instant or later; null: however early
 * @param before earlier than this; null: however late
 * @param isDated whether it has a due date at all; without one there are no borders
 */
public record DueRange(@Nullable Instant from, @Nullable Instant before, boolean isDated) {

    static DueRange undated() {
        return new DueRange(null, null, false);
    }

    /** From one instant, before another; null where there is no border. */
    public static DueRange between(@Nullable Instant from, @Nullable Instant before) {
        return new DueRange(from, before, true);
    }
}
