package youcheng.closeness.score;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import youcheng.closeness.ActivityStatus;

/**
 * What a run came to, digit by digit, as it is stored and compared.
 *
 * @param score 0 to 100, or null where there is too little on record
 * @param dimensions the value of each that can be said
 * @param form symbolic share of all weight, or null
 * @param activity whether the relationship lived
 * @param last key of the last living exchange, or null
 * @param changesTo what activity becomes if nothing happens, or null
 * @param changesOn on which day, or null
 */
public record RunResult(
        @Nullable Double score,
        Map<Dimension, Double> dimensions,
        @Nullable Double form,
        ActivityStatus activity,
        @Nullable Long last,
        @Nullable ActivityStatus changesTo,
        @Nullable LocalDate changesOn) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of what was computed. */
    public static RunResult of(Closeness closeness, Activity activity) {
        Contact last = activity.last();
        return new RunResult(
                closeness.score(),
                closeness.dimensions(),
                closeness.form(),
                activity.status(),
                last == null ? null : last.id(),
                activity.changesTo(),
                activity.changesOn());
    }

    /** Always in the same order, with all digits. */
    public String write() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "score", score);
        for (Dimension dimension : Dimension.values()) {
            put(said, dimension.name(), dimensions.get(dimension));
        }
        put(said, "form", form);
        put(said, "activity", activity);
        put(said, "last", last);
        put(said, "changesTo", changesTo);
        put(said, "changesOn", changesOn);
        return JSON.writeValueAsString(said);
    }

    /** Reads what {@link #write()} wrote. */
    public static RunResult read(String text) {
        Map<String, String> said = JSON.readValue(text, new TypeReference<>() {});
        Map<Dimension, Double> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String value = said.get(dimension.name());
            if (value != null) {
                dimensions.put(dimension, Double.valueOf(value));
            }
        }
        String last = said.get("last");
        String changesTo = said.get("changesTo");
        String changesOn = said.get("changesOn");
        return new RunResult(
                number(said.get("score")),
                dimensions,
                number(said.get("form")),
                ActivityStatus.valueOf(Objects.requireNonNull(said.get("activity"))),
                last == null ? null : Long.valueOf(last),
                changesTo == null ? null : ActivityStatus.valueOf(changesTo),
                changesOn == null ? null : LocalDate.parse(changesOn));
    }

    private static @Nullable Double number(@Nullable String digits) {
        return digits == null ? null : Double.valueOf(digits);
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }
}
