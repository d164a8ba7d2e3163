package youcheng.aid.goods;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/** The rows of a table in a file, one after another. */
interface SourceTable extends Iterator<SourceTable.SourceRow>, Closeable {

    /** The name of the sheet; empty where there are none. */
    String name();

    /** What is wrong with cells that stand in several rows, by their first row: merged cells. */
    List<Merged> merged();

    /** Cells that were made one. */
    record Merged(String reference, int row, int lastRow, int column, int lastColumn) {}

    /** A row with its number in the file, from 1. */
    record SourceRow(int number, List<SourceCell> cells) {

        SourceCell cell(int column) {
            return column < cells.size() ? cells.get(column) : SourceCell.EMPTY;
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank() && cell.refused() == null);
        }
    }

    /**
     * A cell.
     *
     * @param text what stands there
     * @param day the day that the number there means where the column holds days
     * @param refused why it cannot be read
     */
    record SourceCell(
            String text, @Nullable LocalDate day, @Nullable Rejection refused) {

        static final SourceCell EMPTY = new SourceCell("", null, null);

        static SourceCell of(String text) {
            return new SourceCell(text, null, null);
        }

        static SourceCell refused(Rejection why) {
            return new SourceCell("", null, why);
        }
    }

    /** The letters of a column, which counts from 0: A, B, … AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }

    /** The place of a cell, e.g. C7. */
    static String reference(int column, int row) {
        return letters(column) + row;
    }

    /** Cells of these texts. */
    static List<SourceCell> cells(Iterable<String> texts) {
        List<SourceCell> cells = new ArrayList<>();
        texts.forEach(text -> cells.add(SourceCell.of(text)));
        return cells;
    }
}
