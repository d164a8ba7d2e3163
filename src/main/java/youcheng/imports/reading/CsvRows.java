package youcheng.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import youcheng.base.Rejection;

/** The rows of a file of text, each counted as a spreadsheet program would. */
final class CsvRows implements TableRows {

    private static final char MARK = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvRows(Path file, ReadingChoice choice, ReadingLimits limits) throws IOException {
        TextEncoding encoding = Objects.requireNonNullElse(choice.encoding(), TextEncoding.UTF_8);
        CellSeparator separator = Objects.requireNonNullElse(choice.separator(), CellSeparator.COMMA);
        this.parser = CSVParser.builder()
                .setReader(CsvText.open(file, encoding))
                .setFormat(CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator.character())
                        .setIgnoreEmptyLines(false)
                        .get())
                .get();
        this.records = parser.iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw broken();
        }
    }

    @Override
    public TableRow next() {
        CSVRecord row;
        try {
            row = records.next();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw broken();
        }
        int number = (int) row.getRecordNumber();
        List<TableCell> cells = new ArrayList<>(row.size());
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            boolean marked = number == 1 && column == 0 && !text.isEmpty() && text.charAt(0) == MARK;
            cells.add(TableCell.text(Address.of(column, number), marked ? text.substring(1) : text));
        }
        return new TableRow(number, RowsBelow.trimmed(cells));
    }

    private Rejection broken() {
        return Rejection.because("imports.file.brokenQuote", Long.toString(parser.getCurrentLineNumber()));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
