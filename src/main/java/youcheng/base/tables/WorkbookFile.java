package youcheng.base.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * A workbook (xlsx) that is written as it comes, so that its length does not matter: numbers and dates are real ones, texts
 * are never formulas, and a second sheet follows where one is full. The portal's only writer of tables in such files.
 */
public final class WorkbookFile implements TableLines, Closeable {

    /** A cell holds so many characters and no more. */
    public static final int LONGEST_TEXT = 32_767;

    private static final int MOST_ROWS = 1_048_576;

    /** Rows that are kept before they are written; widths are fitted to the first of them. */
    private static final int KEPT = 200;

    private static final double NARROWEST = 8;
    private static final double WIDEST = 60;

    /** Spreadsheets count days from 1900, and count one too many before its March. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** A spreadsheet keeps so many digits of a number and makes zeros of the others. */
    private static final int DIGITS = 15;

    private final Workbook workbook;
    private final String name;
    private final IntFunction<String> shortened;
    private final int mostRows;
    private final List<Double> widths = new ArrayList<>();

    private Worksheet sheet;
    private @Nullable Object[] heading = {};
    private int sheets = 1;
    private int row;
    private int cut;

    /**
     * Begins a workbook; whoever begins it closes it, and then what it is written to.
     *
     * @param name of the sheet
     * @param shortened what a cell says at its end whose text, of so many characters, it does not hold
     */
    public WorkbookFile(OutputStream to, String name, IntFunction<String> shortened) {
        this(to, name, shortened, MOST_ROWS);
    }

    WorkbookFile(OutputStream to, String name, IntFunction<String> shortened, int mostRows) {
        this.workbook = new Workbook(to, "Youcheng", null);
        this.name = SheetText.name(name);
        this.shortened = shortened;
        this.mostRows = mostRows;
        this.sheet = workbook.newWorksheet(this.name);
    }

    /** How many texts were longer than a cell and end with a word about it. */
    public int shortenedTexts() {
        return cut;
    }

    @Override
    public void line(@Nullable Object... cells) {
        if (row == 0) {
            heading(cells);
            return;
        }
        if (row == mostRows) {
            anotherSheet();
        }
        write(cells);
    }

    private void heading(@Nullable Object... cells) {
        heading = cells.clone();
        widths.clear();
        sheet.freezePane(0, 1);
        write(cells);
        for (int column = 0; column < cells.length; column++) {
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    private void anotherSheet() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheets++;
        sheet = workbook.newWorksheet(name + " " + sheets);
        row = 0;
        heading(heading);
    }

    private void write(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        row++;
        if (row % KEPT == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> fit(column, "");
            case Number number
            when new BigDecimal(number.toString()).precision() <= DIGITS -> {
                fit(column, number.toString());
                sheet.value(row, column, number);
            }
            case LocalDate day
            when !day.isBefore(FIRST_DAY) -> {
                fit(column, day.toString());
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime time
            when !time.toLocalDate().isBefore(FIRST_DAY) -> {
                fit(column, time.toString());
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case PartialDate date when date.day() != null -> cell(column, date.earliest());
            default -> text(column, cell.toString());
        }
    }

    private void text(int column, String said) {
        String text = SheetText.allowed(said);
        fit(column, text);
        if (text.length() > LONGEST_TEXT) {
            cut++;
            text = SheetText.shortened(text, shortened.apply(text.length()), LONGEST_TEXT);
        }
        if (!text.isEmpty()) {
            // Inline: a table of all texts would be kept in memory to the end.
            sheet.inlineString(row, column, SheetText.escaped(text));
        }
    }

    /** The widths stand before the rows in the file: what comes after the first rows has none to say. */
    private void fit(int column, String text) {
        if (row >= KEPT) {
            return;
        }
        double width = Math.clamp(SheetText.width(text) + 2, NARROWEST, WIDEST);
        if (column == widths.size()) {
            widths.add(0.0);
        }
        if (column < widths.size() && width > widths.get(column)) {
            widths.set(column, width);
            sheet.width(column, width);
        }
    }

    /** Ends the workbook; one that is not ended opens nowhere. */
    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
