package youcheng.register;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the register, with what features add to it.
 *
 * @param filter what the register itself can answer
 * @param chosen values by the names of the columns that features add
 * @param column the added column by which it is sorted, in the direction of the filter; null: as the filter says
 */
public record RegisterWish(
        RegisterFilter filter,
        Map<String, String> chosen,
        @Nullable String column) {

    public RegisterWish {
        chosen = Map.copyOf(chosen);
    }

    /** Everything, by name. */
    public static RegisterWish everything() {
        return of(RegisterFilter.everything());
    }

    /** What this filter wants, whatever features add. */
    public static RegisterWish of(RegisterFilter filter) {
        return new RegisterWish(filter, Map.of(), null);
    }

    /** The same in another order. */
    public RegisterWish sortedBy(RegisterFilter.RegisterOrder sort, @Nullable String newColumn, boolean ascending) {
        return new RegisterWish(
                new RegisterFilter(filter.text(), filter.region(), filter.tier(), filter.status(), sort, ascending),
                chosen,
                newColumn);
    }

    /** The same in its order, narrowed down by other values. */
    public RegisterWish narrowedBy(RegisterFilter newFilter, Map<String, String> values) {
        Map<String, String> said = new HashMap<>(values);
        said.values().removeIf(String::isEmpty);
        return new RegisterWish(newFilter, said, column);
    }
}
