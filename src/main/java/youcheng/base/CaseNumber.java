package youcheng.base;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number by which people and modules address a case, e.g. {@code PRO-2026-0007}. */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{4,}");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    /** The number with this prefix, year and running number of the year. */
    public static CaseNumber of(String prefix, int year, int running) {
        return new CaseNumber(String.format(Locale.ROOT, "%s-%04d-%04d", prefix, year, running));
    }

    /** Whether the text has the form of a case number; for text that comes from a URL. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
