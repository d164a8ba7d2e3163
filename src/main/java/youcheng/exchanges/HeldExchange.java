package youcheng.exchanges;

import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * What is computed from of an exchange that took place; no text, no names.
 *
 * @param id its key
 * @param date when, as exactly as known; of what lasted several days the first
 * @param kind what it was
 * @param direction from whom
 * @param level who met
 * @param substance what it came to
 * @param field what it was about
 * @param isEvidenced whether something proves it
 * @param isAnswered whether a letter was answered; null for what is no letter
 * @param isDemonstration whether it is made up, for trying the portal
 */
public record HeldExchange(
        long id,
        PartialDate date,
        ExchangeKind kind,
        Direction direction,
        Level level,
        Substance substance,
        FieldOfExchange field,
        boolean isEvidenced,
        @Nullable Boolean isAnswered,
        boolean isDemonstration) {

    /** Whether both sides took part: everything but a letter without an answer. */
    public boolean isTwoWay() {
        return isAnswered == null || isAnswered;
    }

    /** Whether it keeps the relationship alive: more than form, and both sides took part. */
    public boolean isLiving() {
        return substance.isSubstantive() && isTwoWay();
    }

    /** From a row of {@link Exchanges#heldWith}. */
    static HeldExchange of(Object[] row) {
        ExchangeKind kind = (ExchangeKind) row[3];
        return new HeldExchange(
                (Long) row[1],
                (PartialDate) row[2],
                kind,
                (Direction) row[4],
                (Level) row[5],
                (Substance) row[6],
                (FieldOfExchange) row[7],
                (Boolean) row[8],
                kind == ExchangeKind.LETTER ? Boolean.valueOf(row[9] != null) : null,
                (Boolean) row[10]);
    }
}
