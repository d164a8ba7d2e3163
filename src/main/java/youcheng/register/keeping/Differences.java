package youcheng.register.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;

/** What became of a record, field by field, for the trail; of a new one, everything that it says. */
public final class Differences<T> {

    private final @Nullable T before;
    private final T after;
    private final boolean personal;
    private final List<Change> changes = new ArrayList<>();

    public Differences(@Nullable T before, T after, boolean personal) {
        this.before = before;
        this.after = after;
        this.personal = personal;
    }

    public Differences<T> in(String field, Function<T, @Nullable Object> value) {
        Object was = before == null ? null : value.apply(before);
        Object is = value.apply(after);
        (personal ? Change.personal(field, was, is) : Change.of(field, was, is)).ifPresent(changes::add);
        return this;
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }
}
