package youcheng.base.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A comma-separated file (RFC 4180) that spreadsheet programs open rightly: it says that it is UTF-8, and no text in it
 * is taken for a formula. The portal's only writer of such files.
 */
public final class CsvFile implements TableLines {

    /** Without this mark some spreadsheet programs read UTF-8 as something else, and Chinese as nonsense. */
    private static final char MARK = '\uFEFF';

    /** A cell that begins so is taken for a formula and run; the wide signs too, where the office's keyboards type them. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final CSVPrinter lines;

    /** Begins a file; whoever begins it closes what it is written to. */
    public CsvFile(Appendable to) {
        try {
            to.append(MARK);
            lines = new CSVPrinter(to, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line: texts made harmless, other values as they stand, null as an empty cell. */
    @Override
    public void line(@Nullable Object... cells) {
        try {
            lines.printRecord(Arrays.stream(cells).map(CsvFile::cell).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object cell(@Nullable Object cell) {
        return switch (cell) {
            case String text -> harmless(text);
            case LocalDateTime time -> TIME.format(time);
            case null, default -> cell;
        };
    }

    /** An apostrophe in front makes a spreadsheet program take the cell as text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
