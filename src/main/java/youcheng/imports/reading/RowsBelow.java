package youcheng.imports.reading;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a table below a certain one, without those that are empty. */
final class RowsBelow implements TableRows {

    private final TableRows rows;
    private final int above;
    private @Nullable TableRow next;

    RowsBelow(TableRows rows, int above) {
        this.rows = rows;
        this.above = above;
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            TableRow row = rows.next();
            next = row.number() > above && !row.isEmpty() ? row : null;
        }
        return next != null;
    }

    @Override
    public TableRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        TableRow row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }

    /** The cells without the empty ones at the end: a format alone makes cells to the end of the world. */
    static List<TableCell> trimmed(List<TableCell> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return cells.subList(0, size);
    }
}
