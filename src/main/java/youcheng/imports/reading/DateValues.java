package youcheng.imports.reading;

import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * Reads dates as people write them: 2026-06-03, 2026/6/3, 2026.6.3, 2026年6月3日, 3.6.2026, 3 June 2026, June 3, 2026, and
 * what is known of one: 2017, 2017-06, 2017年6月, June 2017. Nothing is filled in. Where day and month can be changed
 * (03/06/2026), the whole column tells the order, or whoever imports it does.
 */
public final class DateValues {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern CHINESE =
            Pattern.compile("(\\d{4})\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号])?)?");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern EITHER = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?[.\\s-]+(?:of\\s+)?)?(\\p{L}+)\\.?,?[\\s-]+(\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

    /** Message key of the question in which order day and month stand. */
    public static final String WHICH_ORDER = "imports.value.whichOrder";

    private static final Map<String, Integer> MONTHS = months();
    private static final int MOST_MONTHS = 12;
    private static final int FIRST_YEAR = 1000;

    private DateValues() {}

    /** Which order these texts of a column tell: a number above 12 is no month. */
    public static DateOrder order(Stream<String> texts) {
        boolean[] told = new boolean[2];
        texts.map(text -> EITHER.matcher(plain(text))).filter(Matcher::matches).forEach(parts -> {
            told[0] |= number(parts.group(1)) > MOST_MONTHS;
            told[1] |= number(parts.group(3)) > MOST_MONTHS;
        });
        if (told[0] && told[1]) {
            return DateOrder.CONTRADICTORY;
        }
        return told[0] ? DateOrder.DAY_FIRST : told[1] ? DateOrder.MONTH_FIRST : DateOrder.UNDECIDED;
    }

    /** The date in a cell, read in this order where both are possible. */
    public static ReadValue<PartialDate> read(TableCell cell, DateOrder order) {
        if (cell.isEmpty()) {
            return ReadValue.nothing();
        }
        if (cell.content() == CellContent.ERROR) {
            return ReadValue.problem("imports.value.error", cell.text());
        }
        PartialDate date = cell.date();
        return date != null ? ReadValue.of(date) : read(cell.text(), order);
    }

    /** The same cell with the date that its text says in this order; as it is where it says none, or two. */
    public static TableCell dated(TableCell cell, DateOrder order) {
        PartialDate date = cell.date() == null ? read(cell, order).value() : null;
        return date == null ? cell : new TableCell(cell.address(), cell.text(), cell.content(), date);
    }

    /** The date that a text says, read in this order where both are possible. */
    public static ReadValue<PartialDate> read(String text, DateOrder order) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return ReadValue.nothing();
        }
        Matcher parts = YEAR_FIRST.matcher(plain);
        if (parts.matches()) {
            return date(text, parts.group(1), parts.group(3), parts.group(4));
        }
        parts = CHINESE.matcher(plain);
        if (parts.matches()) {
            return date(text, parts.group(1), parts.group(2), parts.group(3));
        }
        parts = POINTS.matcher(plain);
        if (parts.matches()) {
            return date(text, parts.group(3), parts.group(2), parts.group(1));
        }
        parts = EITHER.matcher(plain);
        return parts.matches() ? either(text, parts, order) : inWords(text, plain);
    }

    private static ReadValue<PartialDate> inWords(String text, String plain) {
        Matcher parts = DAY_MONTH.matcher(plain);
        if (parts.matches()) {
            Integer month = month(parts.group(2));
            if (month != null) {
                return date(text, parts.group(3), month.toString(), parts.group(1));
            }
        }
        parts = MONTH_DAY.matcher(plain);
        if (parts.matches()) {
            Integer month = month(parts.group(1));
            if (month != null) {
                return date(text, parts.group(3), month.toString(), parts.group(2));
            }
        }
        return ReadValue.problem("imports.value.noDate", text);
    }

    private static ReadValue<PartialDate> either(String text, Matcher parts, DateOrder order) {
        String one = parts.group(1);
        String other = parts.group(3);
        String year = parts.group(4);
        if (number(one) > MOST_MONTHS || (order == DateOrder.DAY_FIRST && number(other) <= MOST_MONTHS)) {
            return date(text, year, other, one);
        }
        if (number(other) > MOST_MONTHS || order == DateOrder.MONTH_FIRST || one.equals(other)) {
            return date(text, year, one, other);
        }
        PartialDate dayFirst = date(text, year, other, one).value();
        PartialDate monthFirst = date(text, year, one, other).value();
        if (dayFirst == null || monthFirst == null) {
            return ReadValue.problem("imports.value.noSuchDay", text);
        }
        return ReadValue.question(
                List.of(dayFirst, monthFirst), WHICH_ORDER, text, dayFirst.toString(), monthFirst.toString());
    }

    private static ReadValue<PartialDate> date(String text, String year, @Nullable String month, @Nullable String day) {
        try {
            if (number(year) < FIRST_YEAR) {
                return ReadValue.problem("imports.value.noSuchDay", text);
            }
            return ReadValue.of(new PartialDate(
                    number(year), month == null ? null : number(month), day == null ? null : number(day)));
        } catch (DateTimeException impossible) {
            return ReadValue.problem("imports.value.noSuchDay", text);
        }
    }

    /** Wide digits and signs as Chinese keyboards type them are read as the narrow ones. */
    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replace('。', '.')
                .strip();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable Integer month(String name) {
        return MONTHS.get(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, language).toLowerCase(Locale.ROOT);
                    months.put(name.endsWith(".") ? name.substring(0, name.length() - 1) : name, month.getValue());
                }
            }
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }
}
