package youcheng.register;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * One name of a city.
 *
 * @param language {@code zh}, {@code en}, or {@code local} for the city's own
 * @param name the name
 * @param from since when, where known
 * @param until until when, where it is no longer in use and the date is known
 */
public record NameRecord(
        String language,
        String name,
        @Nullable PartialDate from,
        @Nullable PartialDate until) {

    public static final String CHINESE = "zh";
    public static final String ENGLISH = "en";
    public static final String LOCAL = "local";

    /** Every language that names are kept in, the office's own first. */
    public static final List<String> LANGUAGES = List.of(CHINESE, ENGLISH, LOCAL);

    /** Former names first, by their end, then those in use, by their beginning; what is not known comes first. */
    public static final Comparator<NameRecord> OVER_TIME = Comparator.comparing(
                    NameRecord::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(NameRecord::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Whether it is no longer in use. */
    public boolean isFormer() {
        return until != null;
    }
}
