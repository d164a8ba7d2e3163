package youcheng.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Verification.Difference;

/** What a chain's entries come to, field by field: for followers that compare it with how the subject stands. */
public final class ToldState {

    private final Set<String> fields;
    private final Map<String, @Nullable String> told = new HashMap<>();

    /** Follows these fields. */
    public ToldState(Set<String> fields) {
        this.fields = fields;
    }

    /** Takes over what an entry says of the fields. */
    public void read(AuditEvent event) {
        event.changes().stream()
                .filter(change -> fields.contains(change.field()))
                .forEach(change -> told.put(change.field(), change.after()));
    }

    /** What the chain says of the field, or null for nothing. */
    public @Nullable String of(String field) {
        return told.get(field);
    }

    /** Says it in place of an entry that says it by its action. */
    public void put(String field, @Nullable String value) {
        told.put(field, value);
    }

    /** The fields that stand otherwise than the chain says; nothing and an empty text are the same. */
    public List<Difference> differences(Map<String, @Nullable Object> standing) {
        List<Difference> differences = new ArrayList<>();
        standing.forEach((field, value) -> {
            String found = value == null ? "" : value.toString();
            String said = Objects.requireNonNullElse(told.get(field), "");
            if (!found.equals(said)) {
                differences.add(new Difference(field, said.isEmpty() ? null : said, found.isEmpty() ? null : found));
            }
        });
        return differences;
    }
}
