package youcheng.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people typed into a field, made fit to keep, or refused with the name of the field: one way for every form. */
public final class FieldCheck {

    private FieldCheck() {}

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
            throw Rejection.of(field, "base.rejection.missing");
        }
        return value;
    }

    /** A day that is today or has passed. */
    public static LocalDate pastDay(String field, @Nullable LocalDate day, LocalDate today) {
        LocalDate given = required(field, day);
        if (given.isAfter(today)) {
            throw Rejection.of(field, "base.rejection.dateInFuture");
        }
        return given;
    }

    private static String something(String field, String text) {
        if (text.isEmpty()) {
            throw Rejection.of(field, "base.rejection.missing");
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
