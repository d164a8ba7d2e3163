package youcheng.yearbook;

import java.util.List;
import youcheng.base.MessageKey;

/**
 * A table of the yearly report.
 *
 * @param caption what it shows
 * @param columns headings
 * @param rows cells, as many in each row as there are headings: numbers, dates, names, messages; an empty text for unknown
 * @param isDrawn whether a picture stands above it: the first column its categories, each column of numbers a series
 */
public record YearTable(MessageKey caption, List<MessageKey> columns, List<List<Object>> rows, boolean isDrawn) {

    public YearTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A row of " + caption + " has not as many cells as there are headings");
        }
    }

    /** A table without a picture. */
    public static YearTable of(String captionKey, List<String> columnKeys, List<List<Object>> rows) {
        return new YearTable(new MessageKey(captionKey), keys(columnKeys), rows, false);
    }

    /** A table with a picture above it. */
    public static YearTable drawn(String captionKey, List<MessageKey> columns, List<List<Object>> rows) {
        return new YearTable(new MessageKey(captionKey), columns, rows, true);
    }

    /** Whether there is anything to draw: bars of nothing but zeros say no more than their table. */
    public boolean hasPicture() {
        return isDrawn
                && rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell instanceof Number number && number.doubleValue() != 0);
    }

    /** Whether it counts, and counts nothing: a row of zeros for each thing that there might have been. */
    public boolean isAllZero() {
        List<Object> counts = rows.stream().flatMap(row -> row.stream().skip(1)).toList();
        return !counts.isEmpty()
                && counts.stream().allMatch(cell -> cell instanceof Number number && number.doubleValue() == 0);
    }

    /** Headings without arguments. */
    public static List<MessageKey> keys(List<String> keys) {
        return keys.stream().map(MessageKey::new).toList();
    }

    /** Headings of a comparison: what is counted, the year before, the year. */
    public static List<MessageKey> twoYears(String whatKey, int year) {
        return List.of(
                new MessageKey(whatKey),
                new MessageKey("yearbook.year", List.of(Integer.toString(year - 1))),
                new MessageKey("yearbook.year", List.of(Integer.toString(year))));
    }
}
