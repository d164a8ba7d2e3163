package youcheng.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a decision table that matched: its outputs by the names of their columns. Reading one that the table does
 * not have, or as something that it is not, is an error of the program.
 */
public final class DecisionRow {

    private final Map<String, @Nullable Object> outputs;

    DecisionRow(Map<String, @Nullable Object> outputs) {
        this.outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /** The names of the output columns, in the table's order. */
    public Set<String> columns() {
        return outputs.keySet();
    }

    /** Whether this rule says anything in this column. */
    public boolean says(String column) {
        return find(column).isPresent();
    }

    /** A text, such as the key of a reason. */
    public String text(String column) {
        return get(column, String.class);
    }

    /** A yes or no. */
    public boolean isTrue(String column) {
        return get(column, Boolean.class);
    }

    /** A whole number. */
    public int integer(String column) {
        return Math.toIntExact(get(column, Number.class).longValue());
    }

    /** A number, such as an amount. */
    public BigDecimal decimal(String column) {
        return new BigDecimal(get(column, Number.class).toString());
    }

    /** A day; the engine keeps it as the instant at which it begins in the zone of the machine. */
    public LocalDate day(String column) {
        return get(column, Date.class)
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }

    /** One of the constants of this type, by its name. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    private <T> T get(String column, Class<T> type) {
        return find(column)
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("The rule says nothing in column " + column));
    }

    private Optional<Object> find(String column) {
        if (!outputs.containsKey(column)) {
            throw new IllegalArgumentException("The table has no column " + column + ", only " + columns());
        }
        return Optional.ofNullable(outputs.get(column));
    }

    @Override
    public String toString() {
        return outputs.toString();
    }
}
