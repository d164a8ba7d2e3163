package youcheng.imports.targets;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.imports.reading.TableCell;

/**
 * A row by its fields.
 *
 * @param row its number in the file
 * @param cells its cells by the names of the fields that columns were matched with
 */
public record FieldCells(int row, Map<String, TableCell> cells) {

    public FieldCells {
        cells = Map.copyOf(cells);
    }

    /** The cell of a field; null where no column is that field. */
    public @Nullable TableCell cell(String field) {
        return cells.get(field);
    }

    /** What stands in the cell of a field; empty where no column is that field. */
    public String text(String field) {
        TableCell cell = cells.get(field);
        return cell == null ? "" : cell.text().strip();
    }

    /** The date in the cell of a field, as people type dates; what is no date as it stands there. */
    public String date(String field) {
        TableCell cell = cells.get(field);
        if (cell == null) {
            return "";
        }
        return cell.date() == null ? cell.text().strip() : cell.date().toString();
    }
}
