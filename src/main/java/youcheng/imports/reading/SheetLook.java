package youcheng.imports.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * What a sheet has that its reader does not tell: how much it is, what is hidden, merged or computed. What the sheet
 * says of its own size is not believed, and no room is made for it.
 */
final class SheetLook implements WorkbookXml.Hearer {

    static final SheetLook NOTHING = new SheetLook(ReadingLimits.USUAL);

    /** Cells that are named one by one; of more, how many there are. */
    static final int NAMED = 20;

    private static final int ALL_ROWS = 1_048_576;
    private static final int ALL_COLUMNS = 16_384;
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}\\d{1,7}");
    private static final Pattern CELLS = Pattern.compile("([A-Z]{1,3}\\d{1,7}):([A-Z]{1,3}\\d{1,7})");

    final List<String> merged = new ArrayList<>();
    final List<String> uncomputed = new ArrayList<>();
    final List<String> errors = new ArrayList<>();
    final BitSet hiddenRows = new BitSet();
    final BitSet hiddenColumns = new BitSet();
    int mergedAll;
    int uncomputedAll;
    int errorsAll;
    int formulas;
    String firstFormula = "";
    int rows;
    int widest = -1;
    String widestCell = "";

    private final ReadingLimits limits;
    private final Map<Integer, BitSet> uncomputedRows = new HashMap<>();

    private int row;
    private int column;
    private String cell = "";
    private boolean hidden;
    private boolean rowFilled;
    private boolean formula;
    private boolean error;
    private boolean value;
    private boolean written;
    private boolean text;
    private boolean within;
    private int length;

    SheetLook(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Whether the spreadsheet program wrote no value of the formula in this cell, its column from 0 and its row from 1. */
    boolean isUncomputed(int column, int row) {
        BitSet rows = uncomputedRows.get(column);
        return rows != null && rows.get(row);
    }

    /** Whether there is more than is read; it was not looked at further. */
    boolean isTooLong() {
        return rows > limits.rows();
    }

    @Override
    public boolean isDone() {
        return isTooLong();
    }

    @Override
    public void begin(String name, XMLStreamReader xml) {
        switch (name) {
            case "col" -> hideColumns(xml);
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "f" -> formula = true;
            case "v", "t" -> {
                within = true;
                written = true;
            }
            case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    @Override
    public void text(XMLStreamReader xml) {
        if (within && xml.getTextLength() > 0) {
            value = true;
            length += xml.getTextLength();
            if (length > ReadingLimits.LONGEST_CELL) {
                throw Rejection.because("imports.file.longCell", cell, ReadingLimits.LONGEST_CELL);
            }
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> within = false;
            case "c" -> endOfCell();
            case "row" -> {
                rows += rowFilled ? 1 : 0;
                if (rowFilled && hidden) {
                    hiddenRows.set(row);
                }
            }
            default -> {}
        }
    }

    private void row(XMLStreamReader xml) {
        row = number(xml.getAttributeValue(null, "r"), row + 1);
        if (row < 1 || row > ALL_ROWS) {
            throw Rejection.because("imports.file.damaged");
        }
        hidden = isTrue(xml.getAttributeValue(null, "hidden"));
        rowFilled = false;
        column = -1;
    }

    /** A cell in column ZZZZZZ would make the reader ask for all the memory there is. */
    private void cell(XMLStreamReader xml) {
        String address = xml.getAttributeValue(null, "r");
        if (address != null && !CELL.matcher(address).matches()) {
            throw Rejection.because("imports.file.damaged");
        }
        column = address == null ? column + 1 : Address.columnOf(address);
        if (column >= ALL_COLUMNS) {
            throw Rejection.because("imports.file.damaged");
        }
        cell = Address.of(column, row);
        formula = false;
        value = false;
        written = false;
        text = "str".equals(xml.getAttributeValue(null, "t"));
        error = "e".equals(xml.getAttributeValue(null, "t"));
        length = 0;
    }

    private void endOfCell() {
        if (formula) {
            firstFormula = formulas++ == 0 ? cell : firstFormula;
        }
        // A formula whose value is an empty text has one.
        if (formula && !value && !(text && written)) {
            uncomputedRows.computeIfAbsent(column, unused -> new BitSet()).set(row);
            if (++uncomputedAll <= NAMED) {
                uncomputed.add(cell);
            }
        }
        if (error && ++errorsAll <= NAMED) {
            errors.add(cell);
        }
        if (formula || value) {
            rowFilled = true;
            if (column > widest) {
                widest = column;
                widestCell = cell;
            }
        }
    }

    private void hideColumns(XMLStreamReader xml) {
        if (isTrue(xml.getAttributeValue(null, "hidden"))) {
            int from = number(xml.getAttributeValue(null, "min"), 1);
            int to = number(xml.getAttributeValue(null, "max"), from);
            hiddenColumns.set(Math.clamp(from - 1, 0, ALL_COLUMNS), Math.clamp(to, Math.max(0, from - 1), ALL_COLUMNS));
        }
    }

    private void merge(@Nullable String cells) {
        if (cells != null && CELLS.matcher(cells).matches() && ++mergedAll <= NAMED) {
            merged.add(cells);
        }
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static int number(@Nullable String digits, int otherwise) {
        try {
            return digits == null ? otherwise : Integer.parseInt(Objects.requireNonNull(digits));
        } catch (NumberFormatException tooLarge) {
            throw Rejection.because("imports.file.damaged");
        }
    }
}
