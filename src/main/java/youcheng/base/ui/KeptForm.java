package youcheng.base.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import youcheng.base.FormDraftStore.Kept;

/**
 * What is kept of a form that somebody has not handed in.
 *
 * @param typed the fields that the person changed
 * @param before what these fields held before
 * @param said how these fields are called, and what they say where that is not what was typed: a choice is kept as a
 *     constant. With it the text can be read where the form itself is not shown any more; null where an older portal
 *     kept it
 */
public record KeptForm(
        Map<String, String> typed,
        Map<String, String> before,
        @Nullable Map<String, Line> said) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One field, as the person read it.
     *
     * @param label how it is called; empty where it has no name of its own
     * @param text what stands in it
     */
    public record Line(String label, String text) {}

    /** What differs in these fields from what they held when they were opened. */
    static KeptForm of(FormFields fields, Map<String, String> asOpened) {
        Map<String, String> typed = new LinkedHashMap<>(fields.values());
        typed.entrySet().removeIf(field -> field.getValue().equals(asOpened.get(field.getKey())));
        Map<String, String> before = new LinkedHashMap<>(asOpened);
        before.keySet().retainAll(typed.keySet());
        Map<String, Line> said = new LinkedHashMap<>();
        typed.forEach((name, text) -> {
            Line line = fields.line(name);
            said.put(name, line.text().equals(text) ? new Line(line.label(), "") : line);
        });
        return new KeptForm(typed, before, said);
    }

    /** Reads what was kept; what is in no form that is known is one text without a name, so that nothing is lost. */
    public static KeptForm read(Kept kept) {
        try {
            return JSON.readValue(kept.content(), KeptForm.class);
        } catch (JacksonException unknown) {
            return new KeptForm(Map.of("", kept.content()), Map.of(), null);
        }
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    /** What was typed, field by field, as the person read it; without those that they emptied. */
    public List<Line> lines() {
        Map<String, Line> names = Objects.requireNonNullElse(said, Map.of());
        return typed.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> line(names.getOrDefault(field.getKey(), new Line("", "")), field.getValue()))
                .toList();
    }

    private static Line line(Line said, String text) {
        return said.text().isEmpty() ? new Line(said.label(), text) : said;
    }
}
