package youcheng.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/** The rows of a sheet as they come. */
final class XlsxRows implements TableRows {

    private final ReadableWorkbook workbook;
    private final SheetLook seen;
    private final boolean withHidden;
    private final XlsxValues values;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private @Nullable Row next;

    XlsxRows(ReadableWorkbook workbook, Sheet sheet, SheetLook seen, XlsxValues values, boolean withHidden)
            throws IOException {
        this.workbook = workbook;
        this.seen = seen;
        this.withHidden = withHidden;
        this.values = values;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && rows.hasNext()) {
                Row row = rows.next();
                next = withHidden || !seen.hiddenRows.get(row.getRowNum()) ? row : null;
            }
            return next != null;
        } catch (ExcelReaderException | IllegalArgumentException broken) {
            throw Rejection.because("imports.file.damaged");
        }
    }

    @Override
    public TableRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        int number = row.getRowNum();
        int width = Math.min(row.getCellCount(), seen.widest + 1);
        List<TableCell> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            Cell cell = row.getCell(column);
            String address = Address.of(column, number);
            boolean leftOut = !withHidden && seen.hiddenColumns.get(column);
            cells.add(
                    cell == null || leftOut || cell.getType() == CellType.EMPTY
                            ? TableCell.text(address, "")
                            : read(address, cell, seen.isUncomputed(column, number)));
        }
        return new TableRow(number, RowsBelow.trimmed(cells));
    }

    private TableCell read(String address, Cell cell, boolean uncomputed) {
        return uncomputed ? new TableCell(address, "", CellContent.UNCOMPUTED, null) : values.read(address, cell);
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
