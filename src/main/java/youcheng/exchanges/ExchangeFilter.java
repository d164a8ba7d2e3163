package youcheng.exchanges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.register.RelationshipId;

/**
 * Which exchanges somebody wants to see.
 *
 * @param text part of the title; empty for all
 * @param relationships only of one of these relationships; empty for all
 * @param state only in this state; null for those that stand
 * @param kind only of this kind, or null
 * @param direction only in this direction, or null
 * @param level only at this level, or null
 * @param substance only of this substance, or null
 * @param field only about this, or null
 * @param year only of this year, or null
 * @param isNewestFirst in which order of time
 */
public record ExchangeFilter(
        String text,
        List<RelationshipId> relationships,
        @Nullable ExchangeState state,
        @Nullable ExchangeKind kind,
        @Nullable Direction direction,
        @Nullable Level level,
        @Nullable Substance substance,
        @Nullable FieldOfExchange field,
        @Nullable Integer year,
        boolean isNewestFirst) {

    /** All that stand, the newest first. */
    public static ExchangeFilter everything() {
        return new ExchangeFilter("", List.of(), null, null, null, null, null, null, null, true);
    }

    /** All of one relationship that stand, the newest first. */
    public static ExchangeFilter of(RelationshipId relationship) {
        return new ExchangeFilter("", List.of(relationship), null, null, null, null, null, null, null, true);
    }
}
