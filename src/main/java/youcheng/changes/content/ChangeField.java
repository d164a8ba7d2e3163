package youcheng.changes.content;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;
import youcheng.decisions.CaseField;

/** The fields of a change, in the order in which people read them. */
public enum ChangeField implements CaseField<ChangeContent> {
    kind(ChangeContent::kind),
    wishedBy(ChangeContent::wishedBy),
    reason(ChangeContent::reason),
    effectiveOn(ChangeContent::effectiveOn),
    paper(ChangeContent::paper);

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

    /** What changed from one version to the next, in reading order. */
    public static List<Change> changes(@Nullable ChangeContent before, ChangeContent after) {
        return CaseField.changes(values(), before, after);
    }
}
