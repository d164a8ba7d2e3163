package youcheng.imports.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.base.SearchText;
import youcheng.imports.reading.HeaderLook.HeaderColumn;
import youcheng.imports.reading.TableFinding.FindingWeight;

/**
 * Finds the row of headings: the first that is filled as widely as the table and has words in all its cells. Where the
 * row below looks the same (headings in a second language), that is said rather than decided.
 */
final class HeaderSearch {

    private HeaderSearch() {}

    /** The headings in this row of these, or in the likeliest where none was chosen. */
    static HeaderLook of(List<TableRow> first, int chosen) {
        List<TableRow> filled = first.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw Rejection.because("imports.file.empty");
        }
        TableRow header = chosen > 0 ? chosen(first, chosen) : likeliest(filled);
        List<TableFinding> findings = new ArrayList<>();
        if (chosen == 0) {
            sayWhichRow(header, filled, findings);
        }
        List<HeaderColumn> columns = columns(header, filled, findings);
        return new HeaderLook(header.number(), columns, first, findings);
    }

    private static TableRow chosen(List<TableRow> first, int chosen) {
        return first.stream()
                .filter(row -> row.number() == chosen)
                .findFirst()
                .orElseGet(() -> new TableRow(chosen, List.of()));
    }

    private static TableRow likeliest(List<TableRow> filled) {
        long widest = filled.stream().mapToLong(HeaderSearch::width).max().orElse(0);
        return filled.stream()
                .filter(row -> width(row) * 2 > widest && isWords(row))
                .findFirst()
                .orElse(filled.getFirst());
    }

    private static long width(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Whether it has words only: a number or a date is no heading. */
    private static boolean isWords(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.content() == CellContent.TEXT && isWord(cell.text()));
    }

    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetter) && !text.strip().matches("\\d.*");
    }

    private static void sayWhichRow(TableRow header, List<TableRow> filled, List<TableFinding> findings) {
        int at = filled.indexOf(header);
        boolean second = at + 2 < filled.size()
                && isWords(filled.get(at + 1))
                && !isWords(filled.get(at + 2))
                && width(filled.get(at + 1)) * 2 > width(header);
        String row = Integer.toString(header.number());
        if (second) {
            String next = Integer.toString(filled.get(at + 1).number());
            findings.add(new TableFinding(
                    next, new MessageKey("imports.header.two", List.of(row, next)), FindingWeight.QUESTION));
        } else {
            findings.add(
                    new TableFinding(row, new MessageKey("imports.header.taken", List.of(row)), FindingWeight.NOTE));
        }
    }

    private static List<HeaderColumn> columns(TableRow header, List<TableRow> filled, List<TableFinding> findings) {
        int width = filled.stream()
                .filter(row -> row.number() >= header.number())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        List<HeaderColumn> columns = new ArrayList<>();
        Map<String, String> seen = new LinkedHashMap<>();
        for (int column = 0; column < width; column++) {
            String address = Address.of(column, header.number());
            String letters = Address.column(column);
            String heading = header.cell(column).text().strip();
            if (heading.isEmpty()) {
                if (hasSomethingBelow(column, header, filled)) {
                    findings.add(new TableFinding(
                            address,
                            new MessageKey("imports.header.missing", List.of(letters)),
                            FindingWeight.QUESTION));
                    columns.add(new HeaderColumn(column, letters, ""));
                }
                continue;
            }
            columns.add(new HeaderColumn(column, letters, heading));
            String before = seen.putIfAbsent(SearchText.of(heading), letters);
            if (before != null) {
                findings.add(new TableFinding(
                        address,
                        new MessageKey("imports.header.twice", List.of(heading, before, letters)),
                        FindingWeight.QUESTION));
            }
        }
        return columns;
    }

    private static boolean hasSomethingBelow(int column, TableRow header, List<TableRow> filled) {
        return filled.stream()
                .anyMatch(row ->
                        row.number() > header.number() && !row.cell(column).isEmpty());
    }
}
