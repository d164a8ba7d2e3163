package youcheng.closeness.score;

import java.time.LocalDate;
import java.util.List;
import youcheng.base.PartialDate;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/** A made-up relationship by which the formula is explained; its numbers come from the score itself and cannot disagree. */
public final class ClosenessExample {

    private static final int YEARS_SIGNED = 12;

    private ClosenessExample() {}

    /** When the made-up relationship was signed. */
    public static PartialDate signed(LocalDate on) {
        return PartialDate.of(on.minusYears(YEARS_SIGNED));
    }

    /** Its four exchanges: a delivery, a visit, a greeting, and one that nothing proves. */
    public static List<Contact> contacts(LocalDate on) {
        return List.of(
                contact(
                        1,
                        on.minusYears(3),
                        ExchangeKind.VISIT,
                        Direction.INBOUND,
                        Level.LEADER,
                        Substance.DELIVERED,
                        FieldOfExchange.CULTURE,
                        true),
                contact(
                        2,
                        on.minusYears(1),
                        ExchangeKind.PROJECT,
                        Direction.OUTBOUND,
                        Level.EXPERT,
                        Substance.VERIFIED,
                        FieldOfExchange.EDUCATION,
                        true),
                contact(
                        3,
                        on.minusMonths(6),
                        ExchangeKind.EVENT,
                        Direction.OUTBOUND,
                        Level.BUREAU,
                        Substance.SYMBOLIC,
                        FieldOfExchange.POLITICS,
                        true),
                contact(
                        4,
                        on.minusMonths(2),
                        ExchangeKind.VISIT,
                        Direction.INBOUND,
                        Level.BUREAU,
                        Substance.NO_OUTCOME,
                        FieldOfExchange.TRADE,
                        false));
    }

    /** What the score makes of it on this day. */
    public static Closeness closeness(ClosenessFormula formula, ClosenessPolicy policy, LocalDate on) {
        return formula.closeness(new ClosenessInput(contacts(on), signed(on)), policy, on);
    }

    private static Contact contact(
            long id,
            LocalDate date,
            ExchangeKind kind,
            Direction direction,
            Level level,
            Substance substance,
            FieldOfExchange field,
            boolean evidenced) {
        return new Contact(id, PartialDate.of(date), kind, direction, level, substance, field, evidenced, null);
    }
}
