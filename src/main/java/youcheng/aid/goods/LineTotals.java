package youcheng.aid.goods;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a package come to.
 *
 * @param lines how many lines there are
 * @param withoutValue how many of them say no value
 * @param values what the others are worth, one sum a currency, in the order in which they appear
 * @param quantities how much there is, one sum a unit
 */
public record LineTotals(int lines, int withoutValue, List<Money> values, List<Quantity> quantities) {

    /** Nothing. */
    public static final LineTotals NONE = new LineTotals(0, 0, List.of(), List.of());

    public LineTotals {
        values = List.copyOf(values);
        quantities = List.copyOf(quantities);
    }

    /** The totals of these lines. */
    public static LineTotals of(List<AidLine> lines) {
        Map<Currency, Money> values = new LinkedHashMap<>();
        Map<Unit, Quantity> quantities = new EnumMap<>(Unit.class);
        int without = 0;
        for (AidLine line : lines) {
            quantities.merge(unitFor(line.quantity().unit(), quantities.keySet()), line.quantity(), Quantity::plus);
            Money value = line.value();
            if (value == null) {
                without++;
            } else {
                values.merge(value.currency(), value, Money::plus);
            }
        }
        return new LineTotals(
                lines.size(), without, new ArrayList<>(values.values()), new ArrayList<>(quantities.values()));
    }

    /** Kilograms and tonnes are one sum, in the unit that came first. */
    private static Unit unitFor(Unit unit, Set<Unit> known) {
        return known.stream()
                .filter(each -> unit.in(each).isPresent())
                .findFirst()
                .orElse(unit);
    }

    /** What it is worth in its one currency; null where no line says a value, or several currencies are mixed. */
    public @Nullable Money value() {
        return values.size() == 1 ? values.getFirst() : null;
    }

    /** What it is worth in CNY at this rate, or without one where it is in CNY; null where that cannot be said. */
    public @Nullable Money inYuan(@Nullable ExchangeRate rate) {
        Money value = value();
        if (value == null || value.currency().equals(Money.CNY)) {
            return value;
        }
        return rate == null || !rate.from().equals(value.currency()) ? null : value.converted(rate);
    }

    /** Whether every line says its value. */
    public boolean isComplete() {
        return withoutValue == 0 && lines > 0;
    }
}
