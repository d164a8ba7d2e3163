package youcheng.imports.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * Opens spreadsheets as offices have them: files of text and workbooks. First {@link #look} says what a file is, then
 * {@link #header} where its table begins, then {@link #open} gives its rows. A file is never in memory as a whole, and
 * nothing is guessed silently: what was found out can be chosen otherwise.
 */
public final class SpreadsheetReader {

    /** How many rows from the beginning of a sheet are shown to choose the headings from, and looked through for them. */
    public static final int FIRST_ROWS = 20;

    private final ReadingLimits limits;

    /** A reader with these limits. */
    public SpreadsheetReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Looks through a file and finds out how to read it.
     *
     * @param file the file
     * @param name the name it was uploaded by
     * @throws Rejection where it cannot be read, with what would be right
     */
    public FileLook look(Path file, String name) {
        return look(file, name, null);
    }

    /** Looks through a file to be read as it was chosen; what is null in the choice is found out. */
    public FileLook look(Path file, String name, @Nullable ReadingChoice choice) {
        try {
            FileLook look = FileSignature.isWorkbook(file, name, limits)
                    ? XlsxFile.look(file, choice, limits)
                    : CsvText.look(file, choice, limits);
            if (choice != null && choice.headerRow() > 0) {
                return look;
            }
            HeaderLook header = header(file, look.choice());
            List<TableFinding> findings = new ArrayList<>(look.findings());
            // The first of its findings says which row was taken; the others are said of whichever row is chosen.
            findings.add(header.findings().getFirst());
            return new FileLook(look.choice().withHeaderRow(header.row()), look.sheets(), findings);
        } catch (IOException damaged) {
            throw Rejection.because("imports.file.damaged");
        }
    }

    /**
     * Finds the headings: in the row that was chosen, which is one of the first {@value #FIRST_ROWS}, or in the likeliest
     * where that is 0.
     */
    public HeaderLook header(Path file, ReadingChoice choice) {
        List<TableRow> first = new ArrayList<>();
        try (TableRows rows = rows(file, choice)) {
            while (first.size() < FIRST_ROWS + 1 && rows.hasNext()) {
                first.add(rows.next());
            }
        }
        return HeaderSearch.of(first, choice.headerRow());
    }

    /** Opens the rows below the headings. */
    public TableRows open(Path file, ReadingChoice choice) {
        return new RowsBelow(rows(file, choice), choice.headerRow());
    }

    private TableRows rows(Path file, ReadingChoice choice) {
        try {
            return choice.format() == TableFormat.XLSX
                    ? XlsxFile.rows(file, choice, limits)
                    : new CsvRows(file, choice, limits);
        } catch (IOException damaged) {
            throw Rejection.because("imports.file.damaged");
        }
    }
}
