package youcheng.base;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people typed into a field, made fit to keep, or refused with the name of the field: one way for every form. */
public final class FieldCheck {

    /** Characters that the reason for a step may have at most. */
    public static final int LONGEST_REASON = 2000;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");

    private FieldCheck() {}

    /** The reason for a step, in the field {@code reason}. */
    public static String reason(@Nullable String typed) {
        return requiredLines("reason", typed, LONGEST_REASON);
    }

    /** A line that must say something. */
    public static String requiredLine(String field, @Nullable String typed, int longest) {
        return something(field, line(field, typed, longest));
    }

    /** A line, which may be empty. */
    public static String line(String field, @Nullable String typed, int longest) {
        return shortEnough(field, CleanText.line(typed), longest);
    }

    /** A text of several lines that must say something. */
    public static String requiredLines(String field, @Nullable String typed, int longest) {
        return something(field, lines(field, typed, longest));
    }

    /** A text of several lines, which may be empty. */
    public static String lines(String field, @Nullable String typed, int longest) {
        return shortEnough(field, CleanText.lines(typed), longest);
    }

    /** Something chosen or entered. */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    /** Says that nothing stands where something must. */
    public static Rejection missing(String field) {
        return Rejection.of(field, "base.rejection.missing");
    }

    /** An address of electronic mail, which may be empty. */
    public static String email(String field, @Nullable String typed, int longest) {
        String address = line(field, typed, longest);
        if (!address.isEmpty() && !EMAIL.matcher(address).matches()) {
            throw Rejection.of(field, "base.rejection.email");
        }
        return address;
    }

    /** A year, a month or a day; null where nothing was typed. */
    public static @Nullable PartialDate date(String field, @Nullable String typed) {
        return TypedDate.read(field, CleanText.line(typed)).orElse(null);
    }

    /** A year, a month or a day that has begun; null where nothing was typed. */
    public static @Nullable PartialDate pastDate(String field, @Nullable String typed, LocalDate today) {
        PartialDate date = date(field, typed);
        if (date != null && date.earliest().isAfter(today)) {
            throw inFuture(field);
        }
        return date;
    }

    /** A day that is today or has passed. */
    public static LocalDate pastDay(String field, @Nullable LocalDate day, LocalDate today) {
        LocalDate given = required(field, day);
        if (given.isAfter(today)) {
            throw inFuture(field);
        }
        return given;
    }

    private static Rejection inFuture(String field) {
        return Rejection.of(field, "base.rejection.dateInFuture");
    }

    private static String something(String field, String text) {
        if (text.isEmpty()) {
            throw missing(field);
        }
        return text;
    }

    private static String shortEnough(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Rejection.of(field, "base.rejection.tooLong", longest, text.length());
        }
        return text;
    }
}
