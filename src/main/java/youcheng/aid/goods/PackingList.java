package youcheng.aid.goods;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;

/**
 * A packing list as it was read, to be looked at before anything is taken over.
 *
 * @param sheet the name of the sheet it stood on; empty for a file without sheets
 * @param columns which column tells what, by its letters
 * @param rows its rows
 * @param notes what else a person should know: sheets and columns that were not read
 */
public record PackingList(String sheet, Map<LineField, String> columns, List<ListRow> rows, List<MessageKey> notes) {

    /**
     * A row.
     *
     * @param number its number in the file
     * @param cells its texts, a cell for each field
     * @param line what it says; null where it cannot be read
     * @param faults what is wrong with it
     */
    public record ListRow(
            int number, LineSheet.SheetRow cells, @Nullable AidLine line, List<CellFault> faults) {}

    /** All that is wrong, in the order of the rows. */
    public List<CellFault> faults() {
        return rows.stream().flatMap(row -> row.faults().stream()).toList();
    }

    /** Whether it can be taken over: it is taken over as a whole or not at all. */
    public boolean isFine() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.faults().isEmpty() && row.line() != null);
    }

    /** Its lines; of a list that {@link #isFine is fine}. */
    public List<AidLine> lines() {
        if (!isFine()) {
            throw new IllegalStateException("Some cells cannot be read");
        }
        return rows.stream().map(ListRow::line).map(Objects::requireNonNull).toList();
    }
}
