package youcheng.aid.picture;

import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidDirection;

/**
 * Which packages somebody wants to see.
 *
 * @param text part of a case number, a document number or a name of a partner; empty for all
 * @param direction which way their goods go, or null
 * @param phase how far they are, or null
 * @param year of which year, or null
 * @param occasion the emergency that they belong to, as it is written there; empty for all
 * @param sort the order
 * @param isAscending in this direction
 */
public record AidFilter(
        String text,
        @Nullable AidDirection direction,
        @Nullable AidPhase phase,
        @Nullable Integer year,
        String occasion,
        AidOrder sort,
        boolean isAscending) {

    /** The orders of the list. */
    public enum AidOrder {
        NUMBER,
        TITLE,
        DATE,
        VALUE
    }

    /** Everything, the newest first. */
    public static AidFilter everything() {
        return new AidFilter("", null, null, null, "", AidOrder.DATE, false);
    }

    /** The same in any phase, or in this one. */
    public AidFilter in(@Nullable AidPhase other) {
        return new AidFilter(text, direction, other, year, occasion, sort, isAscending);
    }

    /** The same in another order. */
    public AidFilter sorted(AidOrder by, boolean ascending) {
        return new AidFilter(text, direction, phase, year, occasion, by, ascending);
    }
}
