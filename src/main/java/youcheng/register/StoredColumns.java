package youcheng.register;

import java.util.List;

/**
 * What a feature keeps for each relationship, so that the database narrows down and sorts the register by it: a bean of
 * this type stands behind each column that a feature adds.
 */
public interface StoredColumns {

    /**
     * One column, in the language of queries, where {@code r} is a relationship in force.
     *
     * @param name the name of the column that is shown
     * @param choice a subquery for the value, as text, by which the list can be narrowed down
     * @param order a subquery for what it is sorted by; nothing comes last in either direction
     */
    record StoredColumn(String name, String choice, String order) {}

    /** The columns, always the same. */
    List<StoredColumn> columns();
}
