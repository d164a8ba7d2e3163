package youcheng.cases.conditions;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;

/**
 * One thing that a listed task has to be, in the words in which an address and a saved filter keep it.
 *
 * @param field what of the task
 * @param values one of these; dates and amounts from … to are two, of which one may be empty
 */
public record TaskCondition(TaskField field, List<String> values) {

    /** Whoever looks, as a value of {@link TaskField#HOLDER}: a filter that is shared means its reader. */
    public static final String ME = "me";

    /** Nobody, as a value of {@link TaskField#HOLDER}. */
    public static final String NOBODY = "none";

    /** In front of two days, as a value of {@link TaskField#DUE}. */
    public static final String DAYS = "days";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_DIGITS = 20;

    private static final String AFTER_FIELD = ":";
    private static final String BETWEEN = ",";

    public TaskCondition {
        values = List.copyOf(values);
    }

    /** One of these. */
    public static TaskCondition of(TaskField field, String... values) {
        return new TaskCondition(field, List.of(values));
    }

    /** Due from one day to another; null where there is no border. */
    public static TaskCondition due(@Nullable LocalDate first, @Nullable LocalDate last) {
        return of(TaskField.DUE, DAYS, written(first), written(last));
    }

    /** About an amount from … to; null where there is no border. */
    public static TaskCondition amount(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return of(TaskField.AMOUNT, written(least), written(most));
    }

    private static String written(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? "" : value.toString();
    }

    /** Whether it is due between two days rather than at a time seen from today. */
    public boolean isBetweenDays() {
        return field == TaskField.DUE && values.size() == 3 && values.getFirst().equals(DAYS);
    }

    /** The day at this place; empty where none stands there. */
    public Optional<LocalDate> day(int place) {
        return at(place).flatMap(TaskCondition::readDay);
    }

    /** The number at this place; empty where none stands there. */
    public Optional<BigDecimal> number(int place) {
        return at(place).flatMap(TaskCondition::readNumber);
    }

    private Optional<String> at(int place) {
        return place < values.size()
                ? Optional.of(values.get(place)).filter(each -> !each.isBlank())
                : Optional.empty();
    }

    private static Optional<LocalDate> readDay(String said) {
        try {
            return Optional.of(LocalDate.parse(said))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number that is written so, as people write it; empty where none is. */
    public static Optional<BigDecimal> typedNumber(String typed) {
        return readNumber(typed.replaceAll("[,，\\s]", ""));
    }

    private static Optional<BigDecimal> readNumber(String said) {
        try {
            return Optional.of(new BigDecimal(said)).filter(TaskCondition::isUsual);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Some numbers are short to write and fill the memory when they are written out. */
    private static boolean isUsual(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    /** As it is kept. */
    String written() {
        return field
                + AFTER_FIELD
                + values.stream()
                        .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .collect(Collectors.joining(BETWEEN));
    }

    /** Reads what was kept; empty where the field is none that there is. */
    static Optional<TaskCondition> read(String kept) {
        String[] parts = kept.split(AFTER_FIELD, 2);
        return Arrays.stream(TaskField.values())
                .filter(field -> field.name().equals(parts[0]))
                .findFirst()
                .map(field -> new TaskCondition(field, parts.length < 2 ? List.of() : values(parts[1])));
    }

    private static List<String> values(String kept) {
        return Arrays.stream(kept.split(BETWEEN, -1))
                .map(TaskCondition::decoded)
                .toList();
    }

    private static String decoded(String value) {
        try {
            return CleanText.line(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return value; // not written by us
        }
    }
}
