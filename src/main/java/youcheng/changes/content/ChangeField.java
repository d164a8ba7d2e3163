package youcheng.changes.content;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;
import youcheng.base.MessageKey;
import youcheng.decisions.CaseField;

/** The fields of a change, in the order in which people read them. */
public enum ChangeField implements CaseField<ChangeContent> {
    kind(ChangeContent::kind),
    wishedBy(ChangeContent::wishedBy),
    reason(ChangeContent::reason),
    effectiveOn(ChangeContent::effectiveOn),
    document(ChangeContent::document);

    private final Function<ChangeContent, @Nullable Object> value;

    ChangeField(Function<ChangeContent, @Nullable Object> value) {
        this.value = value;
    }

    @Override
    public @Nullable Object of(ChangeContent content) {
        return value.apply(content);
    }

    @Override
    public String labelKey() {
        return "change." + name();
    }

    /** The field's value as people read it: of a constant the message that names it. */
    public @Nullable Object readable(ChangeContent content) {
        Object stated = of(content);
        return stated instanceof Enum<?> constant ? MessageKey.of(labelKey(), constant) : stated;
    }

    /** What changed from one version to the next, in reading order. */
    public static List<Change> changes(@Nullable ChangeContent before, ChangeContent after) {
        return CaseField.changes(values(), before, after);
    }
}
