package youcheng.base;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the cells that a spreadsheet program puts on the clipboard: tabs between cells, line breaks between rows.
 *
 * <p>Such a program puts a cell in quotes only where it has several lines; every other cell stands as it is, quotes of
 * its own included. So a quote at the beginning of a cell opens a quoted cell only where a quote closes it right before
 * the next cell or row, no tab stands between, and something between needs the quotes: a line break, or a quote that was
 * doubled. No reader of CSV follows that: each takes every such quote as opening.
 */
public final class PastedTable {

    private static final char QUOTE = '"';

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private PastedTable(String text) {
        this.text = text;
    }

    /** The rows of this text, each with its cells; an empty text has none. */
    public static List<List<String>> cells(String text) {
        PastedTable table = new PastedTable(text);
        table.read();
        return table.rows;
    }

    /** Rows as text that {@link #cells} reads; a tab within a cell becomes a space. */
    public static String join(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(PastedTable::written).collect(Collectors.joining("\t")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String written(String cell) {
        String plain = cell.replace('\t', ' ');
        boolean quoted = plain.indexOf('\n') >= 0 || plain.indexOf('\r') >= 0 || plain.startsWith("\"");
        return quoted ? QUOTE + plain.replace("\"", "\"\"") + QUOTE : plain;
    }

    private void read() {
        while (at < text.length()) {
            int end = text.charAt(at) == QUOTE ? endOfQuoted() : -1;
            if (end >= 0) {
                row.add(text.substring(at + 1, end).replace("\"\"", "\""));
                at = end + 1;
            } else {
                int from = at;
                while (at < text.length() && !isBetweenCells(at)) {
                    at++;
                }
                row.add(text.substring(from, at));
            }
            step();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    /** Behind a cell: to the next one, or to the next row. */
    private void step() {
        if (at >= text.length()) {
            return;
        }
        char between = text.charAt(at++);
        if (between == '\t') {
            if (at == text.length()) {
                row.add("");
            }
            return;
        }
        if (between == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        rows.add(row);
        row = new ArrayList<>();
    }

    /** Where the quote stands that closes the cell which begins here; -1 where the quote is only text. */
    private int endOfQuoted() {
        boolean needed = false;
        for (int i = at + 1; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\t') {
                return -1;
            }
            if (character == QUOTE) {
                if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                    needed = true;
                    i++;
                } else {
                    return needed && (i + 1 == text.length() || isBetweenCells(i + 1)) ? i : -1;
                }
            }
            needed |= character == '\n' || character == '\r';
        }
        return -1;
    }

    private boolean isBetweenCells(int place) {
        char character = text.charAt(place);
        return character == '\t' || character == '\n' || character == '\r';
    }
}
