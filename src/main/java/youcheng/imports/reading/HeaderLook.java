package youcheng.imports.reading;

import java.util.List;

/**
 * The headings of a table.
 *
 * @param row which row they are taken from
 * @param columns every column that has a heading or something below it
 * @param first the first rows of the file, those above the headings included, to choose another by
 * @param findings what is wrong with the headings, and which row was taken where more than one may be it
 */
public record HeaderLook(int row, List<HeaderColumn> columns, List<TableRow> first, List<TableFinding> findings) {

    public HeaderLook {
        columns = List.copyOf(columns);
        first = List.copyOf(first);
        findings = List.copyOf(findings);
    }

    /**
     * A column.
     *
     * @param column which, from 0
     * @param letters its letters: {@code C}
     * @param heading what stands in the row of headings; empty where nothing does
     */
    public record HeaderColumn(int column, String letters, String heading) {}
}
