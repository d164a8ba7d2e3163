package youcheng.closeness.score;

import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.HeldExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/**
 * What closeness knows of one exchange that took place.
 *
 * @param id key of the exchange; it orders those of one day, so that sums are the same each time
 * @param date when; of an incomplete date the first day it can mean counts, so that ignorance brings nobody closer
 * @param kind what it was
 * @param direction from whom
 * @param level who met
 * @param substance what it came to
 * @param field what it was about
 * @param isEvidenced whether something proves it; what nothing proves weighs nothing
 * @param isAnswered whether a letter was answered; null for what is no letter
 */
public record Contact(
        long id,
        PartialDate date,
        ExchangeKind kind,
        Direction direction,
        Level level,
        Substance substance,
        FieldOfExchange field,
        boolean isEvidenced,
        @Nullable Boolean isAnswered) {

    /** As the score knows an exchange that took place. */
    public static Contact of(HeldExchange held) {
        return new Contact(
                held.id(),
                held.date(),
                held.kind(),
                held.direction(),
                held.level(),
                held.substance(),
                held.field(),
                held.isEvidenced(),
                held.isAnswered());
    }

    /** Whether both sides took part: everything but a letter without an answer. */
    public boolean isTwoWay() {
        return isAnswered == null || isAnswered;
    }

    /** Whether it keeps the relationship alive: more than form, and both sides took part. */
    public boolean isLiving() {
        return substance.isSubstantive() && isTwoWay();
    }
}
