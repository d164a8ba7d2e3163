package youcheng.imports.reading;

import org.jspecify.annotations.Nullable;

/**
 * How a file is read: what was found out, or what whoever imports it said instead.
 *
 * @param format what it is
 * @param encoding how its letters are written; null for a workbook
 * @param separator what stands between its cells; null for a workbook
 * @param sheet which sheet; null for a file of text
 * @param headerRow the number of the row with the headings of the columns; 0 where it is to be found
 * @param hidden whether hidden rows and columns are read as well
 */
public record ReadingChoice(
        TableFormat format,
        @Nullable TextEncoding encoding,
        @Nullable CellSeparator separator,
        @Nullable String sheet,
        int headerRow,
        boolean hidden) {

    /** The same with letters written otherwise. */
    public ReadingChoice withEncoding(TextEncoding other) {
        return new ReadingChoice(format, other, separator, sheet, headerRow, hidden);
    }

    /** The same with something else between the cells. */
    public ReadingChoice withSeparator(CellSeparator other) {
        return new ReadingChoice(format, encoding, other, sheet, headerRow, hidden);
    }

    /** The same of another sheet. */
    public ReadingChoice withSheet(String other) {
        return new ReadingChoice(format, encoding, separator, other, headerRow, hidden);
    }

    /** The same with the headings in another row. */
    public ReadingChoice withHeaderRow(int other) {
        return new ReadingChoice(format, encoding, separator, sheet, other, hidden);
    }

    /** The same with hidden rows and columns, or without them. */
    public ReadingChoice withHidden(boolean other) {
        return new ReadingChoice(format, encoding, separator, sheet, headerRow, other);
    }
}
