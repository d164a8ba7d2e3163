package youcheng.base;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it and as spreadsheets copy it; the portal's only reader of typed dates. It takes whatever
 * the portal prints, in either language. What can mean two dates is never guessed: the refusal names both.
 */
public final class TypedDate {

    /** Days since 1899-12-30 are what a spreadsheet copies of a cell that lost its form; these are 1954 to 2064. */
    private static final int FIRST_SERIAL = 20_000;

    private static final int LAST_SERIAL = 60_000;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 60;

    /** A year of three digits or fewer is a slip of the finger. */
    private static final int FIRST_YEAR = 1000;

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** What is copied from a file's properties or a web page brings marks that nobody sees. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** Word processors and Chinese keyboards put these in place of a hyphen and of a full stop. */
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212\u2500]");

    private static final Pattern STOP = Pattern.compile("[。·・]");

    private static final Pattern CHINESE_DIGITS = Pattern.compile("[〇○零一二三四五六七八九]{4}年.*");
    private static final Pattern CHINESE_RUN = Pattern.compile("[一二三四五六七八九十]+");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)");
    private static final Pattern TIME = Pattern.compile("(?:\\s+|t|(?<=[日号]))(?:[上下]午\\s*)?"
            + "\\d{1,2}(?::\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|[时点](?:\\d{1,2}分)?)(?:\\s*[ap]\\.?m\\.?)?$");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\s*\\(?(?:星期|周)[一二三四五六日天]\\)?$|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+");

    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\s*([-/.年])\\s*(\\d{1,2})\\s*(月?)");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final Pattern DAY_MONTH_NAME =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of\\s+|[\\s/-]*))?([a-z]{3,9})\\.?,?[\\s/-]*(\\d{4})");
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile("([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

    /** With the time of the day behind the point. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    private final String field;
    private final String typed;

    private TypedDate(String field, String typed) {
        this.field = field;
        this.typed = typed;
    }

    /**
     * The date that stands in this text, as exact as it was typed; empty where nothing was typed.
     *
     * @param field the field that a refusal names
     * @throws Rejection where the text is no date, or can be two
     */
    public static Optional<PartialDate> read(String field, String typed) {
        String line = CleanText.line(typed);
        return line.isEmpty() ? Optional.empty() : Optional.of(new TypedDate(field, shortened(line)).date(line));
    }

    /**
     * The day that stands in this text; empty where nothing was typed.
     *
     * @param field the field that a refusal names
     * @throws Rejection where the text is no date, can be two, or is a month or a year only
     */
    public static Optional<LocalDate> readDay(String field, String typed) {
        return read(field, typed).map(date -> {
            if (date.day() == null) {
                throw Rejection.of(field, "base.rejection.dayMissing", shortened(CleanText.line(typed)));
            }
            return date.earliest();
        });
    }

    private PartialDate date(String line) {
        if (line.length() > LONGEST) {
            throw noDate();
        }
        String text = plain(line);
        Matcher form = YEAR_MONTH_DAY.matcher(text);
        if (form.matches()) {
            return existing(number(form.group(1)), number(form.group(2)), number(form.group(3)));
        }
        form = YEAR_MONTH.matcher(text);
        if (form.matches()) {
            return yearMonth(form);
        }
        form = YEAR.matcher(text);
        if (form.matches()) {
            return existing(number(form.group(1)), 0, 0);
        }
        form = COMPACT.matcher(text);
        if (form.matches()) {
            return compact(form);
        }
        form = YEAR_LAST.matcher(text);
        return form.matches()
                ? yearLast(number(form.group(1)), number(form.group(2)), number(form.group(3)))
                : withNameOfMonth(text);
    }

    /** In narrow digits, without the time and the day of the week. */
    private static String plain(String line) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = INVISIBLE.matcher(text).replaceAll("").strip();
        text = STOP.matcher(DASH.matcher(text).replaceAll("-")).replaceAll(".");
        text = WEEKDAY.matcher(TIME.matcher(text).replaceFirst("")).replaceFirst("");
        return CHINESE_DIGITS.matcher(text).matches() ? inDigits(text) : text;
    }

    private PartialDate withNameOfMonth(String text) {
        Matcher form = DAY_MONTH_NAME.matcher(text);
        if (form.matches()) {
            int day = form.group(1) == null ? 0 : number(form.group(1));
            return existing(number(form.group(3)), month(form.group(2)), day);
        }
        form = MONTH_NAME_DAY.matcher(text);
        if (form.matches()) {
            return existing(number(form.group(3)), month(form.group(1)), number(form.group(2)));
        }
        form = SERIAL.matcher(text);
        throw form.matches() ? serial(number(form.group(1))) : noDate();
    }

    /** A spreadsheet takes 2024.10 for a number and copies it as 2024.1. */
    private PartialDate yearMonth(Matcher form) {
        int year = number(form.group(1));
        int month = number(form.group(3));
        if (form.group(2).equals(".")
                && form.group(3).equals("1")
                && form.group(4).isEmpty()) {
            throw either(existing(year, 1, 0), existing(year, 10, 0));
        }
        return existing(year, month, 0);
    }

    /** Six digits are a year and a month, unless they can be a day of a year in two digits as well. */
    private PartialDate compact(Matcher form) {
        int year = number(form.group(1));
        int month = number(form.group(2));
        if (form.group(3) != null) {
            return existing(year, month, number(form.group(3)));
        }
        PartialDate day;
        try {
            day = new PartialDate(2000 + year / 100, year % 100, month);
        } catch (DateTimeException noDayOfShortYear) {
            return existing(year, month, 0);
        }
        throw month <= 12 ? either(new PartialDate(year, month, null), day) : noDate();
    }

    /** Some write the day first, some the month: only where one of them cannot be a month is it clear. */
    private PartialDate yearLast(int one, int other, int year) {
        if (one > 12 || one == other) {
            return existing(year, other, one);
        }
        if (other > 12) {
            return existing(year, one, other);
        }
        throw either(existing(year, other, one), existing(year, one, other));
    }

    /** Zero stands for what was not typed; nobody can type it, since no month and no day is zero. */
    private PartialDate existing(int year, int month, int day) {
        if (year < FIRST_YEAR) {
            throw noDate();
        }
        try {
            return new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
        } catch (DateTimeException e) {
            throw Rejection.of(field, "base.rejection.noSuchDay", typed);
        }
    }

    private int month(String name) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(name)) {
                return month + 1;
            }
        }
        throw noDate();
    }

    private int number(String digits) {
        int number = Integer.parseInt(digits);
        if (number == 0) {
            throw Rejection.of(field, "base.rejection.noSuchDay", typed);
        }
        return number;
    }

    /** 二〇二四年三月十二日, as official papers write it, in digits. */
    private static String inDigits(String text) {
        String year = text.substring(0, 4)
                .chars()
                .mapToObj(digit -> String.valueOf(Math.max(0, "〇一二三四五六七八九".indexOf(digit))))
                .reduce("", String::concat);
        return year + CHINESE_RUN.matcher(text.substring(4)).replaceAll(run -> chineseNumber(run.group()));
    }

    /** Up to ninety-nine: 三, 十, 十二, 三十一; what is no number stays as it is. */
    private static String chineseNumber(String run) {
        Matcher parts = CHINESE_NUMBER.matcher(run);
        if (!parts.matches() || (parts.group(2).isEmpty() && run.length() > 1)) {
            return run;
        }
        int tens = parts.group(2).isEmpty() ? 0 : Math.max(1, digit(parts.group(1)));
        int ones = digit(parts.group(2).isEmpty() ? run : parts.group(3));
        return Integer.toString(tens * 10 + ones);
    }

    /** Zero for nothing. */
    private static int digit(String one) {
        return one.isEmpty() ? 0 : "一二三四五六七八九".indexOf(one) + 1;
    }

    private Rejection serial(int days) {
        return days < FIRST_SERIAL || days > LAST_SERIAL
                ? noDate()
                : Rejection.of(
                        field, "base.rejection.serialDate", typed, iso(PartialDate.of(SERIAL_ZERO.plusDays(days))));
    }

    private Rejection either(PartialDate one, PartialDate other) {
        return Rejection.of(field, "base.rejection.eitherDate", typed, one, other, iso(one), iso(other));
    }

    private Rejection noDate() {
        return Rejection.of(field, "base.rejection.noDate", typed);
    }

    /** As it is to be typed, not as it is said. */
    private static String iso(PartialDate date) {
        return date.toString();
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
