package youcheng.imports.keeping;

import java.util.Map;
import youcheng.imports.reading.DateOrder;

/**
 * Which column is which field.
 *
 * @param columns the columns, from 0, by the names of their fields
 * @param orders in which order day and month stand, of the fields whose columns can be read in either
 */
public record FieldMatching(Map<String, Integer> columns, Map<String, DateOrder> orders) {

    static final FieldMatching NONE = new FieldMatching(Map.of(), Map.of());

    public FieldMatching {
        columns = Map.copyOf(columns);
        orders = Map.copyOf(orders);
    }

    /** The order of day and month in this field. */
    public DateOrder order(String field) {
        return orders.getOrDefault(field, DateOrder.UNDECIDED);
    }
}
