package youcheng.imports.reading;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number which, as spreadsheet programs count, from 1
 * @param cells its cells from the first column; those behind the last that holds something are left out
 */
public record TableRow(int number, List<TableCell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell in this column, from 0; an empty one where the row is shorter. */
    public TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TableCell.text(Address.of(column, number), "");
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return cells.stream().allMatch(TableCell::isEmpty);
    }
}
