package youcheng.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which only the year, or the year and month, may be known. Nothing is ever filled in: {@code 2017} stays
 * {@code 2017}. Ordered by the earliest day it can mean.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    public PartialDate {
        if (month == null && day != null) {
            throw new DateTimeException("A day needs a month");
        }
        earliest(year, month, day);
    }

    /** Reads {@code 2017}, {@code 2017-06} or {@code 2017-06-03}; empty when the text is none of these. */
    public static Optional<PartialDate> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher, 2), number(matcher, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The whole date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return earliest(year, month, day);
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, Month.DECEMBER, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Whether it says what the other says, as exactly or more exactly: 2017-05-03 is within 2017. */
    public boolean isWithin(PartialDate other) {
        return !earliest().isBefore(other.earliest()) && !latest().isAfter(other.latest());
    }

    /** The date in the words of a language, as exact as it is known: 2017年6月, June 2017. */
    public String in(Locale locale) {
        if (locale.getLanguage().equals("zh")) {
            return year + "年" + (month == null ? "" : month + "月") + (day == null ? "" : day + "日");
        }
        String name = month == null ? "" : Month.of(month).getDisplayName(TextStyle.SHORT, locale) + " ";
        return (day == null ? "" : day + " ") + name + year;
    }

    @Override
    public int compareTo(PartialDate other) {
        return earliest().compareTo(other.earliest());
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (month == null) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == null
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private static LocalDate earliest(int year, @Nullable Integer month, @Nullable Integer day) {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    private static @Nullable Integer number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? null : Integer.valueOf(digits);
    }
}
