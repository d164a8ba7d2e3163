package youcheng.aid.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.PastedTable;
import youcheng.base.Rejection;

/**
 * Lines as they stand in a table that people type into: texts, which may be anything until they are read.
 *
 * @param rows its rows, blank ones among them
 */
public record LineSheet(List<SheetRow> rows) {

    /** Nothing was typed. */
    public static final LineSheet EMPTY = new LineSheet(List.of());

    public LineSheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param key of the stored line that it is; 0 where it is new
     * @param cells a text for each field, in their order; those at the end may be missing
     */
    public record SheetRow(long key, List<String> cells) {

        public SheetRow {
            cells = List.copyOf(cells);
        }

        /** Its cell of this field. */
        public String cell(LineField field) {
            return field.place() < cells.size() ? cells.get(field.place()) : "";
        }

        /** Whether nothing stands in it. */
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** What can be read of a sheet, and what is wrong with it by the row and column where it stands. */
    public record ReadLines(List<AidLine> lines, List<Rejection> refused) {}

    /** Stored lines as they are typed in this language. */
    public static LineSheet of(List<AidLine> lines, LineReader reader, Locale language) {
        return new LineSheet(
                lines.stream().map(line -> reader.write(line, language)).toList());
    }

    /** All lines that can be read, and all that is wrong. */
    public ReadLines read(LineReader reader) {
        List<AidLine> lines = new ArrayList<>();
        List<Rejection> refused = new ArrayList<>();
        LineRules rules = LineRules.overAll();
        for (int row = 0; row < rows.size(); row++) {
            LineReader.ReadRow read = reader.read(row, rows.get(row));
            refused.addAll(read.refused());
            AidLine line = read.line();
            if (line != null) {
                lines.add(line);
                refused.addAll(rules.next(row, line));
            }
        }
        if (lines.size() > LineRules.MOST_LINES) {
            refused.addFirst(LineRules.tooMany(lines.size()));
        }
        return new ReadLines(List.copyOf(lines), List.copyOf(refused));
    }

    /** All lines; refuses the sheet with everything that is wrong with it. */
    public List<AidLine> lines(LineReader reader) {
        ReadLines read = read(reader);
        if (!read.refused().isEmpty()) {
            throw Rejection.all(read.refused());
        }
        return read.lines();
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return rows.stream().allMatch(SheetRow::isBlank);
    }

    /** As text, to be kept. */
    public String text() {
        return PastedTable.join(rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    cells.add(Long.toString(row.key()));
                    cells.addAll(row.cells());
                    return cells;
                })
                .toList());
    }

    /** The sheet that was kept as this text; null where it is none. */
    public static @Nullable LineSheet parse(String text) {
        try {
            return new LineSheet(PastedTable.cells(text).stream()
                    .map(cells -> new SheetRow(Long.parseLong(cells.getFirst()), cells.subList(1, cells.size())))
                    .toList());
        } catch (NumberFormatException noSheet) {
            return null;
        }
    }
}
