package youcheng.aid.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/** What the lines of a package have to keep to. All that is wrong is said at once, each with its row and its column. */
public final class LineRules {

    /** Lines that a package may have at most. */
    public static final int MOST_LINES = 10_000;

    /** As much as there can be in a line. */
    public static final BigDecimal MOST_OF_ONE = new BigDecimal("10000000000");

    /** What one unit can be worth. */
    public static final BigDecimal DEAREST = new BigDecimal("1000000000");

    /** Digits behind the point that a quantity can have. */
    public static final int MOST_DIGITS = 4;

    private static final BigDecimal WORTH_MOST = new BigDecimal("1000000000000");

    private final List<Rejection> refused = new ArrayList<>();
    private @Nullable Currency first;

    private LineRules() {}

    /** What is wrong with these lines; empty where nothing is. */
    public static List<Rejection> objections(List<AidLine> lines) {
        if (lines.size() > MOST_LINES) {
            return List.of(tooMany(lines.size()));
        }
        LineRules rules = new LineRules();
        for (int row = 0; row < lines.size(); row++) {
            rules.look(row, lines.get(row));
        }
        return List.copyOf(rules.refused);
    }

    /** Refuses these lines with all that is wrong with them. */
    public static void check(List<AidLine> lines) {
        List<Rejection> all = objections(lines);
        if (!all.isEmpty()) {
            throw Rejection.all(all);
        }
    }

    static Rejection tooMany(int lines) {
        return Rejection.because("goods.rejection.tooManyLines", MOST_LINES, lines);
    }

    /** Rules that hold between lines, to which these are told one after another. */
    static LineRules overAll() {
        return new LineRules();
    }

    /** What is wrong with the next line beside those before it. */
    List<Rejection> next(int row, AidLine line) {
        refused.clear();
        Money value = line.unitValue();
        if (value != null) {
            currency(row, value);
        }
        return List.copyOf(refused);
    }

    /** What is wrong with one line by itself, as it stands in this row. */
    static List<Rejection> objections(int row, AidLine line) {
        LineRules rules = new LineRules();
        rules.look(row, line);
        return rules.refused;
    }

    private void look(int row, AidLine line) {
        if (line.item().name().isBlank()) {
            refuse(row, LineField.ITEM, "base.rejection.missing");
        }
        texts(row, line);
        quantity(row, line.quantity());
        HsCode hs = line.item().hs();
        if (hs != null) {
            HsNomenclature.objection(hs)
                    .ifPresent(why -> refused.add(Rejection.of(LineField.HS.at(row), why.key(), why.arguments())));
        }
        Money value = line.unitValue();
        if (value != null) {
            value(row, value, line.quantity());
        }
        Making made = line.making();
        if (made.producedOn() != null
                && made.expiresOn() != null
                && made.expiresOn().isBefore(made.producedOn())) {
            refuse(row, LineField.EXPIRES, "goods.rejection.expiryBeforeProduction", made.producedOn());
        }
    }

    private void texts(int row, AidLine line) {
        notLonger(row, LineField.ITEM, line.item().name());
        notLonger(row, LineField.STANDARD, line.making().standard());
        notLonger(row, LineField.MANUFACTURER, line.making().manufacturer());
        notLonger(row, LineField.REGISTRATION, line.making().registration());
        notLonger(row, LineField.BATCH, line.making().batch());
        notLonger(row, LineField.CARTONS, line.handling().cartons());
    }

    private void notLonger(int row, LineField field, String text) {
        if (text.length() > field.longest()) {
            refuse(row, field, "base.rejection.tooLong", field.longest(), text.length());
        }
    }

    private void quantity(int row, Quantity quantity) {
        BigDecimal amount = quantity.amount();
        if (amount.signum() <= 0) {
            refuse(row, LineField.QUANTITY, "goods.rejection.quantityNone");
        } else if (amount.compareTo(MOST_OF_ONE) > 0) {
            refuse(row, LineField.QUANTITY, "goods.rejection.quantityAbsurd", MOST_OF_ONE);
        } else if (amount.scale() > MOST_DIGITS) {
            refuse(row, LineField.QUANTITY, "goods.rejection.moneyDigits", amount.toPlainString(), MOST_DIGITS);
        }
    }

    private void value(int row, Money value, Quantity quantity) {
        boolean isAbsurd = value.amount().compareTo(DEAREST) > 0
                || value.amount().multiply(quantity.amount().abs()).compareTo(WORTH_MOST) > 0;
        if (isAbsurd) {
            refuse(row, LineField.UNIT_VALUE, "goods.rejection.valueAbsurd", WORTH_MOST);
        }
        currency(row, value);
    }

    private void currency(int row, Money value) {
        if (first == null) {
            first = value.currency();
        } else if (!first.equals(value.currency())) {
            refuse(
                    row,
                    LineField.CURRENCY,
                    "goods.rejection.twoCurrencies",
                    Objects.requireNonNull(first).getCurrencyCode(),
                    value.code());
        }
    }

    private void refuse(int row, LineField field, String key, Object... arguments) {
        refused.add(Rejection.of(field.at(row), key, arguments));
    }
}
