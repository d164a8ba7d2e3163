package youcheng.dormancy.programme;

import org.jspecify.annotations.Nullable;
import youcheng.identity.Desk;
import youcheng.register.Region;

/**
 * Which reviews somebody wants to see.
 *
 * @param text part of a case number or of a name of the partner; empty for all
 * @param phase only this phase, or null
 * @param region only this region, or null
 * @param desk only this desk, or null
 * @param sort the order
 * @param isAscending in this direction
 */
public record ProgrammeFilter(
        String text,
        @Nullable WakingPhase phase,
        @Nullable Region region,
        @Nullable Desk desk,
        ProgrammeOrder sort,
        boolean isAscending) {

    /** The orders of the list; what has no value comes last in either direction. */
    public enum ProgrammeOrder {
        CITY,
        SINCE,
        DAYS_LEFT
    }

    /** Everything, the newest first. */
    public static ProgrammeFilter everything() {
        return new ProgrammeFilter("", null, null, null, ProgrammeOrder.SINCE, false);
    }

    /** The same in any phase, or in this one. */
    public ProgrammeFilter in(@Nullable WakingPhase other) {
        return new ProgrammeFilter(text, other, region, desk, sort, isAscending);
    }

    /** The same in another order. */
    public ProgrammeFilter sorted(ProgrammeOrder by, boolean ascending) {
        return new ProgrammeFilter(text, phase, region, desk, by, ascending);
    }

    /** Whether it wants every review. */
    public boolean isEverything() {
        return text.isBlank() && phase == null && region == null && desk == null;
    }
}
