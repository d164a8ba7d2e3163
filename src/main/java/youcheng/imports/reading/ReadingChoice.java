package youcheng.imports.reading;

import org.jspecify.annotations.Nullable;

/**
 * How a file is read: what was found out, or what whoever imports it said instead.
 *
 * @param format what it is
 * @param encoding how its letters are written; null for a workbook
 * @param separator what stands between its cells; null for a workbook
 * @param sheet which sheet; null for a file of text
 * @param headerRow the number of the row with the headings of the columns
 */
public record ReadingChoice(
        TableFormat format,
        @Nullable TextEncoding encoding,
        @Nullable CellSeparator separator,
        @Nullable String sheet,
        int headerRow) {

    /** The same with letters written otherwise. */
    public ReadingChoice withEncoding(TextEncoding other) {
        return new ReadingChoice(format, other, separator, sheet, headerRow);
    }

    /** The same with something else between the cells. */
    public ReadingChoice withSeparator(CellSeparator other) {
        return new ReadingChoice(format, encoding, other, sheet, headerRow);
    }

    /** The same of another sheet. */
    public ReadingChoice withSheet(String other) {
        return new ReadingChoice(format, encoding, separator, other, headerRow);
    }

    /** The same with the headings in another row. */
    public ReadingChoice withHeaderRow(int other) {
        return new ReadingChoice(format, encoding, separator, sheet, other);
    }
}
