package youcheng.imports.keeping;

import java.util.Map;
import youcheng.imports.reading.DateOrder;

/**
 * Which column is which field, and what all rows say in a field that is no column.
 *
 * @param columns the columns, from 0, by the names of their fields
 * @param orders in which order day and month stand, of the fields whose columns can be read in either
 * @param fixed the names of the choices that all rows have, by the names of fields without a column
 */
public record FieldMatching(Map<String, Integer> columns, Map<String, DateOrder> orders, Map<String, String> fixed) {

    static final FieldMatching NONE = new FieldMatching(Map.of(), Map.of());

    public FieldMatching {
        columns = Map.copyOf(columns);
        orders = Map.copyOf(orders);
        fixed = Map.copyOf(fixed);
    }

    /** A matching with columns only. */
    public FieldMatching(Map<String, Integer> columns, Map<String, DateOrder> orders) {
        this(columns, orders, Map.of());
    }

    /** Whether rows say something in this field. */
    public boolean has(String field) {
        return columns.containsKey(field) || fixed.containsKey(field);
    }

    /** The order of day and month in this field. */
    public DateOrder order(String field) {
        return orders.getOrDefault(field, DateOrder.UNDECIDED);
    }
}
