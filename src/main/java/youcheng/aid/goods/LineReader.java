package youcheng.aid.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.CleanText;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.base.TypedDate;

/** Reads lines from the texts of their cells, in the words of either language, and writes them. */
@Component
public class LineReader {

    private final LineWords words;

    LineReader(LineWords words) {
        this.words = words;
    }

    /**
     * What a row says.
     *
     * @param line the line; null where it cannot be read
     * @param refused what is wrong with it, by row and column
     */
    public record ReadRow(@Nullable AidLine line, List<Rejection> refused) {

        static final ReadRow BLANK = new ReadRow(null, List.of());

        /** Whether it says anything. */
        public boolean isBlank() {
            return line == null && refused.isEmpty();
        }
    }

    /** Reads a row: a cell for each field, in their order; cells that are missing at its end are empty. */
    public ReadRow read(int row, LineSheet.SheetRow typed) {
        if (typed.isBlank()) {
            return ReadRow.BLANK;
        }
        FormCheck form = new FormCheck();
        Cells cells = new Cells(row, typed, form);
        Supplier<String> item = form.read(() -> cells.something(LineField.ITEM));
        Supplier<@Nullable HsCode> hs = form.read(() -> hs(cells));
        Supplier<BigDecimal> amount =
                cells.read(LineField.QUANTITY, text -> TypedNumber.read(cells.at(LineField.QUANTITY), text));
        Supplier<Unit> unit = cells.read(LineField.UNIT, text -> unit(cells, text));
        Supplier<@Nullable Money> value = form.read(() -> value(cells));
        Supplier<Making> making = making(cells);
        Supplier<Handling> handling = handling(cells);
        if (!form.isFine()) {
            return new ReadRow(null, form.refused());
        }
        String name = item.get();
        AidLine line = new AidLine(
                typed.key(),
                new GoodsItem(
                        name,
                        Catalogue.supplied()
                                .named(name)
                                .map(CatalogueItem::code)
                                .orElse(null),
                        hs.get()),
                new Quantity(amount.get(), unit.get()),
                value.get(),
                making.get(),
                handling.get());
        return new ReadRow(line, LineRules.objections(row, line));
    }

    /** The cells of a line, in this language. */
    public LineSheet.SheetRow write(AidLine line, Locale language) {
        return LineCells.of(line, words, language);
    }

    private @Nullable HsCode hs(Cells cells) {
        String code = cells.text(LineField.HS);
        String edition = cells.text(LineField.HS_EDITION);
        if (code.isEmpty()) {
            return null;
        }
        try {
            return new HsCode(code, edition.isEmpty() ? HsCode.CURRENT_EDITION : edition);
        } catch (Rejection why) {
            boolean ofEdition = why.key().equals("goods.rejection.hsEdition");
            throw cells.refused(ofEdition ? LineField.HS_EDITION : LineField.HS, why);
        }
    }

    private Optional<Unit> unit(Cells cells, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Unit> found = words.unit(text);
        if (found.isEmpty()) {
            throw Rejection.of(cells.at(LineField.UNIT), "goods.rejection.unit", text);
        }
        return found;
    }

    /** A value without a currency is no value: nobody guesses which it is. */
    private @Nullable Money value(Cells cells) {
        Optional<BigDecimal> amount =
                TypedNumber.read(cells.at(LineField.UNIT_VALUE), cells.text(LineField.UNIT_VALUE));
        if (amount.isEmpty()) {
            return null;
        }
        String currency = cells.something(LineField.CURRENCY);
        Currency known;
        try {
            known = words.currency(currency);
        } catch (Rejection why) {
            throw cells.refused(LineField.CURRENCY, why);
        }
        try {
            return new Money(amount.get(), known);
        } catch (Rejection why) {
            throw cells.refused(LineField.UNIT_VALUE, why);
        }
    }

    private static Supplier<Making> making(Cells cells) {
        Supplier<String> manufacturer = cells.line(LineField.MANUFACTURER);
        Supplier<String> registration = cells.line(LineField.REGISTRATION);
        Supplier<String> standard = cells.line(LineField.STANDARD);
        Supplier<String> batch = cells.line(LineField.BATCH);
        Supplier<@Nullable LocalDate> produced = cells.day(LineField.PRODUCED, false);
        Supplier<@Nullable LocalDate> expires = cells.day(LineField.EXPIRES, true);
        return () -> new Making(
                manufacturer.get(), registration.get(), standard.get(), batch.get(), produced.get(), expires.get());
    }

    private static Supplier<Handling> handling(Cells cells) {
        Supplier<Boolean> cold = cells.flag(LineField.COLD_CHAIN);
        Supplier<Boolean> dangerous = cells.flag(LineField.DANGEROUS);
        Supplier<String> cartons = cells.line(LineField.CARTONS);
        return () -> new Handling(cold.get(), dangerous.get(), cartons.get());
    }

    /** The cells of one row and what is wrong with them. */
    private record Cells(int row, LineSheet.SheetRow typed, FormCheck form) {

        String at(LineField field) {
            return field.at(row);
        }

        String text(LineField field) {
            return FieldCheck.line(at(field), typed.cell(field), field.longest());
        }

        String something(LineField field) {
            return FieldCheck.requiredLine(at(field), typed.cell(field), field.longest());
        }

        Supplier<String> line(LineField field) {
            return form.read(() -> text(field));
        }

        <T> Supplier<T> read(LineField field, Function<String, Optional<T>> reading) {
            return form.read(() -> reading.apply(text(field)).orElseThrow(() -> FieldCheck.missing(at(field))));
        }

        Supplier<Boolean> flag(LineField field) {
            return form.read(() -> LineWords.flag(text(field))
                    .orElseThrow(() -> Rejection.of(at(field), "goods.rejection.flag", text(field))));
        }

        /** Goods that expire in a month can be used until its last day. */
        Supplier<@Nullable LocalDate> day(LineField field, boolean last) {
            return form.read(() -> {
                Optional<PartialDate> date = TypedDate.read(at(field), CleanText.line(typed.cell(field)));
                if (date.isPresent() && date.get().month() == null) {
                    throw Rejection.of(at(field), "base.rejection.dayMissing", typed.cell(field));
                }
                return date.map(one -> last ? one.latest() : one.earliest()).orElse(null);
            });
        }

        Rejection refused(LineField field, Rejection why) {
            return Rejection.of(at(field), why.key(), why.arguments());
        }
    }
}
