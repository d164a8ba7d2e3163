package youcheng.audit.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.audit.TrailEntry;
import youcheng.base.ui.Words;

/** Says what an entry of the trail records, in the language of the person in front of the screen. */
@Component
public class TrailWords {

    private final Words words;

    TrailWords(Words words) {
        this.words = words;
    }

    /**
     * A change in words.
     *
     * @param field the field's name
     * @param before the value before; empty where there was none
     * @param after the value after; empty where there is none
     */
    public record ChangeInWords(String field, String before, String after) {}

    /** What was done. */
    public String action(TrailEntry entry) {
        String key = "action." + entry.deed().action();
        return words.find(key).orElse(entry.deed().action());
    }

    /** What changed, field by field. */
    public List<ChangeInWords> changes(TrailEntry entry) {
        return entry.deed().changes().stream()
                .map(change -> new ChangeInWords(
                        fieldName(change.field()), value(change, change.before()), value(change, change.after())))
                .toList();
    }

    /** Why, where a reason was given. */
    public Optional<String> reason(TrailEntry entry) {
        Reason reason = entry.deed().reason();
        if (reason == null) {
            return Optional.empty();
        }
        String key = reason.key();
        return Optional.ofNullable(
                key == null
                        ? reason.text()
                        : words.find(key).isPresent()
                                ? words.t(key, reason.arguments().toArray())
                                : key);
    }

    private String fieldName(String field) {
        return words.find(field).orElse(field);
    }

    /** A constant's name is said in words where there are any; everything else as it stands. */
    private String value(Change change, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return words.find(change.field() + "." + value)
                .or(() -> words.find("screening." + value))
                .orElse(value);
    }
}
