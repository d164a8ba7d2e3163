package youcheng.imports.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/** What stands in cells of a workbook, dates in its own system of counting days. */
final class XlsxValues {

    /** What a spreadsheet program shows of a number; behind that stands what counting in twos leaves over. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    /** In this system 1900 has a 29 February: days before it are one off. */
    private static final int NO_SUCH_DAY = 60;

    private static final int FIRST_LIKELY_DAY = 10_000;
    private static final int LAST_LIKELY_DAY = 80_000;
    private static final int LAST_DAY = 2_958_465;
    private static final int LONGEST_NUMBER = 30;

    /** Formats of dates that every workbook has without saying them; those from 27 on are Chinese. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 22, 28, 29, 30, 31, 50, 51, 52, 53, 54);

    private static final Set<Integer> MONTHS = Set.of(17, 27, 57);

    private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|;.*");

    private final boolean since1904;

    XlsxValues(boolean since1904) {
        this.since1904 = since1904;
    }

    TableCell read(String address, Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> TableCell.text(address, "");
            case STRING, BOOLEAN -> TableCell.text(address, text(cell.getValue()));
            case NUMBER -> number(address, cell, CellContent.NUMBER);
            case ERROR -> new TableCell(address, text(cell.getRawValue()), CellContent.ERROR, null);
            case FORMULA -> formula(address, cell);
        };
    }

    /** What the spreadsheet program computed last; the portal computes nothing. */
    private TableCell formula(String address, Cell cell) {
        String computed = text(cell.getRawValue());
        return computed.startsWith("#")
                ? new TableCell(address, computed, CellContent.ERROR, null)
                : number(address, cell, CellContent.FORMULA);
    }

    private TableCell number(String address, Cell cell, CellContent content) {
        String raw = text(cell.getRawValue());
        BigDecimal number;
        try {
            number = new BigDecimal(raw).round(SHOWN).stripTrailingZeros();
        } catch (NumberFormatException text) {
            return new TableCell(address, raw, content, null);
        }
        Shown shown = shown(cell);
        int likely = shown == Shown.NUMBER ? FIRST_LIKELY_DAY : 1;
        int last = shown == Shown.NUMBER ? LAST_LIKELY_DAY : LAST_DAY;
        boolean isDay =
                number.compareTo(BigDecimal.valueOf(likely)) >= 0 && number.compareTo(BigDecimal.valueOf(last)) <= 0;
        PartialDate date = isDay ? date(number.intValue(), shown) : null;
        if (date != null && shown != Shown.NUMBER) {
            return new TableCell(
                    address, date.toString(), content == CellContent.NUMBER ? CellContent.DATE : content, date);
        }
        String plain = number.precision() - number.scale() > LONGEST_NUMBER || number.scale() > LONGEST_NUMBER
                ? raw
                : number.toPlainString();
        return new TableCell(address, plain, content, date);
    }

    /** How a number is shown. */
    private enum Shown {
        NUMBER,
        YEAR,
        MONTH,
        DAY
    }

    private @Nullable PartialDate date(int number, Shown shown) {
        if (!since1904 && number == NO_SUCH_DAY) {
            return null;
        }
        LocalDate zero = since1904 ? ZERO_OF_1904 : number < NO_SUCH_DAY ? ZERO.plusDays(1) : ZERO;
        LocalDate day = zero.plusDays(number);
        return switch (shown) {
            case YEAR -> new PartialDate(day.getYear(), null, null);
            case MONTH -> new PartialDate(day.getYear(), day.getMonthValue(), null);
            case DAY, NUMBER -> PartialDate.of(day);
        };
    }

    /** Nothing is filled in: whoever typed June 2017 has the first of June in the cell, but never saw it. */
    private static Shown shown(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id != null && DAYS.contains(id)) {
            return Shown.DAY;
        }
        if (id != null && MONTHS.contains(id)) {
            return Shown.MONTH;
        }
        if (format == null) {
            return Shown.NUMBER;
        }
        String pattern = NO_PATTERN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        if (pattern.contains("d") && (pattern.contains("m") || pattern.contains("y"))) {
            return Shown.DAY;
        }
        if (!pattern.contains("y") || pattern.contains("general")) {
            return Shown.NUMBER;
        }
        return pattern.contains("m") ? Shown.MONTH : Shown.YEAR;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
