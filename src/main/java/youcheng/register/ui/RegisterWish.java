package youcheng.register.ui;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.register.RegisterFilter;

/**
 * What somebody wants to see of the register, with what features add to it.
 *
 * @param filter what the register itself can answer
 * @param chosen values by the names of the columns that features add
 * @param column the added column by which it is sorted, in the direction of the filter; null: as the filter says
 */
record RegisterWish(
        RegisterFilter filter,
        Map<String, String> chosen,
        @Nullable String column) {

    RegisterWish {
        chosen = Map.copyOf(chosen);
    }

    static RegisterWish everything() {
        return new RegisterWish(RegisterFilter.everything(), Map.of(), null);
    }

    /** The same in another order. */
    RegisterWish sortedBy(RegisterFilter.RegisterOrder sort, @Nullable String newColumn, boolean ascending) {
        return new RegisterWish(
                new RegisterFilter(filter.text(), filter.region(), filter.tier(), filter.status(), sort, ascending),
                chosen,
                newColumn);
    }

    /** The same in its order, narrowed down by other values. */
    RegisterWish narrowedBy(RegisterFilter newFilter, Map<String, String> values) {
        Map<String, String> said = new HashMap<>(values);
        said.values().removeIf(String::isEmpty);
        return new RegisterWish(newFilter, said, column);
    }
}
