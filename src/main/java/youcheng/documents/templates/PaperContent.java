package youcheng.documents.templates;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * What stands in a paper, as plain text.
 *
 * @param values what it says once
 * @param rows what its table says, a row each, in this order; columns that a row lacks stay blank
 */
@NamedInterface("templates")
public record PaperContent(Map<PaperPlaceholder, String> values, List<Map<PaperColumn, String>> rows) {

    public PaperContent {
        Map<PaperPlaceholder, String> copy = new EnumMap<>(PaperPlaceholder.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
        rows = List.copyOf(rows);
    }

    /** A paper without a table. */
    public static PaperContent of(Map<PaperPlaceholder, String> values) {
        return new PaperContent(values, List.of());
    }

    /** The same values with the rows of a table. */
    public PaperContent with(List<Map<PaperColumn, String>> table) {
        return new PaperContent(values, table);
    }
}
