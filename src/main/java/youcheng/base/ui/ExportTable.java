package youcheng.base.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.ExportRows;
import youcheng.base.tables.TableLines;

/**
 * What of a list goes into a file: what is on the screen, in words.
 *
 * @param <T> the rows
 * @param title what the file and its sheet are called
 * @param columns in the order shown
 * @param rows by filter and order of the list, handed out by the service, which asked for the right and put it on record
 */
public record ExportTable<T>(String title, List<ExportColumn<T>> columns, ExportRows<T> rows) {

    /** Writes it whole. {@code each} is called after each row. */
    public void write(TableLines lines, Runnable each) {
        lines.line(columns.stream().map(ExportColumn::heading).toArray());
        rows.forEachPart(part -> part.forEach(row -> {
            lines.line(cells(row));
            each.run();
        }));
    }

    private @Nullable Object[] cells(T row) {
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell().of(row);
        }
        return cells;
    }
}
