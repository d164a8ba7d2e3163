package youcheng.aid.goods;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * The row over a list that says which column tells what.
 *
 * @param row its number
 * @param columns where each field stands
 * @param unknown headings that say nothing that a line tells, by their columns
 * @param currency that of all values, where their heading says it; empty where it does not
 */
record ListHeader(int row, Map<LineField, Integer> columns, Map<Integer, String> unknown, String currency) {

    private static final Pattern BETWEEN = Pattern.compile("[/,，]");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(\\[]([^）)\\]]+)[）)\\]]");

    /** The header that this row is; empty where it is none: it names at least item and quantity. */
    static Optional<ListHeader> of(SourceTable.SourceRow row, LineWords words) {
        Map<LineField, Integer> columns = new EnumMap<>(LineField.class);
        Map<Integer, String> unknown = new LinkedHashMap<>();
        String currency = "";
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cells().get(column).text();
            Optional<LineField> field = words.heading(text);
            if (field.isPresent() && columns.putIfAbsent(field.get(), column) == null) {
                currency = field.get() == LineField.UNIT_VALUE ? currency(text, words) : currency;
            } else if (!text.isBlank()) {
                unknown.put(column, text.strip());
            }
        }
        return columns.containsKey(LineField.ITEM) && columns.containsKey(LineField.QUANTITY)
                ? Optional.of(new ListHeader(row.number(), columns, unknown, currency))
                : Optional.empty();
    }

    /** 单价（美元） says the currency of its column. */
    private static String currency(String heading, LineWords words) {
        Matcher brackets = IN_BRACKETS.matcher(heading);
        while (brackets.find()) {
            for (String word : BETWEEN.splitAsStream(brackets.group(1)).toList()) {
                try {
                    return words.currency(word).getCurrencyCode();
                } catch (Rejection noCurrency) {
                    // it says something else
                }
            }
        }
        return "";
    }

    /** Where this field stands; null where it is not in the list. */
    @Nullable
    Integer column(LineField field) {
        return columns.get(field);
    }

    /** The columns that are read. */
    Set<Integer> read() {
        return new HashSet<>(columns.values());
    }
}
