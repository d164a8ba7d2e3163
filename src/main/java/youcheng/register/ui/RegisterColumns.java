package youcheng.register.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Badge;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.StoredColumns;

/** Columns of the register that a feature adds by a bean of this type; each can be sorted and narrowed down by, as
 * {@link StoredColumns} of the same names say. */
public interface RegisterColumns {

    /**
     * One column.
     *
     * @param name by which the address knows it, e.g. {@code closeness}; no other column has it
     * @param headerKey message key of its heading
     * @param choices by what the list can be narrowed down; none: not by this column
     * @param isForPhones whether a narrow window shows it too
     */
    record Column(String name, String headerKey, List<Choice> choices, boolean isForPhones) {}

    /** What somebody can ask a column for: the value as the address has it, and the key of the word for it. */
    record Choice(String value, String labelKey) {}

    /**
     * What a column says of a city.
     *
     * @param text in the language of whoever reads it
     * @param kind as which badge; null for plain text
     */
    record Cell(String text, Badge.@Nullable Signal kind) {}

    /** Its place among those of other features; the smallest comes first. */
    int order();

    /** The columns, always the same. */
    List<Column> columns();

    /** The cells of all these cities at once, by the names of their columns; of whom nothing is to say is left out. */
    Map<CityId, Map<String, Cell>> cells(List<CityRecord> cities);
}
