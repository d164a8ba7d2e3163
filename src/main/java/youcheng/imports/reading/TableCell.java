package youcheng.imports.reading;

import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * A cell of a table.
 *
 * @param address where it stands, as spreadsheet programs say: {@code C17}
 * @param text what stands there: of a number its plain digits, of a date {@code 2017-06-03}, of a formula the value that
 *     the spreadsheet program computed last, of an error its name; empty where there is nothing
 * @param content what it holds
 * @param date the date that its number means: as exact as its format shows it where it is formatted as a date, and the
 *     whole day where the number can be one; null otherwise
 */
public record TableCell(
        String address,
        String text,
        CellContent content,
        @Nullable PartialDate date) {

    /** A cell with this text, empty where it is blank. */
    static TableCell text(String address, String text) {
        return new TableCell(address, text, text.isBlank() ? CellContent.EMPTY : CellContent.TEXT, null);
    }

    /** Whether nothing stands there. */
    public boolean isEmpty() {
        return content == CellContent.EMPTY;
    }

    /** Whether its text is what a formula gave. */
    public boolean isFormula() {
        return content == CellContent.FORMULA;
    }
}
