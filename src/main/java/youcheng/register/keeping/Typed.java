package youcheng.register.keeping;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.base.TypedDate;

/** What people typed, made fit to keep, or refused with the name of its field. */
public final class Typed {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");

    private Typed() {}

    /** One line, which may be empty. */
    public static String line(String field, @Nullable String text, int longest) {
        return shortEnough(field, CleanText.line(text), longest);
    }

    /** One line, which must say something. */
    public static String required(String field, @Nullable String text, int longest) {
        return something(field, line(field, text, longest));
    }

    /** Several lines, which must say something. */
    public static String requiredLines(String field, @Nullable String text, int longest) {
        return something(field, shortEnough(field, CleanText.lines(text), longest));
    }

    /** Something chosen. */
    public static <T> T chosen(String field, @Nullable T value) {
        if (value == null) {
            throw Rejection.of(field, "register.rejection.missing");
        }
        return value;
    }

    /** An address of electronic mail, which may be empty. */
    public static String email(String field, @Nullable String text, int longest) {
        String address = line(field, text, longest);
        if (!address.isEmpty() && !EMAIL.matcher(address).matches()) {
            throw Rejection.of(field, "register.rejection.email");
        }
        return address;
    }

    /** A year, a month or a day; null where nothing was typed. */
    public static @Nullable PartialDate date(String field, @Nullable String text) {
        return TypedDate.read(field, CleanText.line(text)).orElse(null);
    }

    /** A year, a month or a day that has begun; null where nothing was typed. */
    public static @Nullable PartialDate pastDate(String field, @Nullable String text, LocalDate today) {
        PartialDate date = date(field, text);
        if (date != null && date.earliest().isAfter(today)) {
            throw Rejection.of(field, "register.rejection.future");
        }
        return date;
    }

    private static String something(String field, String text) {
        if (text.isEmpty()) {
            throw Rejection.of(field, "register.rejection.missing");
        }
        return text;
    }

    private static String shortEnough(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Rejection.of(field, "register.rejection.tooLong", longest, text.length());
        }
        return text;
    }
}
