package youcheng.aid.goods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import youcheng.base.Rejection;

/**
 * A sheet while somebody types into it: follows what is done step by step, and knows at every moment what is wrong with
 * which row and what all come to. Only rows that were touched are read again.
 */
public final class LiveSheet {

    /** Longer texts nobody types into a cell; what the rules refuse as too long can still be shown and shortened. */
    private static final int LONGEST_CELL = 4000;

    private static final LineField[] FIELDS = LineField.values();

    private final LineReader reader;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Entry> byNumber = new HashMap<>();
    private final Set<Integer> touched = new HashSet<>();
    private Set<Integer> otherCurrency = Set.of();

    /** A row with what was read of it. */
    private static final class Entry {
        private final int number;
        private LineSheet.SheetRow row;
        private LineReader.ReadRow read = LineReader.ReadRow.BLANK;

        Entry(int number, LineSheet.SheetRow row) {
            this.number = number;
            this.row = row;
        }
    }

    public LiveSheet(LineReader reader) {
        this.reader = reader;
    }

    /** Begins anew with these rows, numbered from 1. */
    public void load(LineSheet sheet) {
        entries.clear();
        byNumber.clear();
        touched.clear();
        otherCurrency = Set.of();
        add(0, numbered(sheet.rows()));
    }

    private static List<SheetStep.NumberedRow> numbered(List<LineSheet.SheetRow> rows) {
        List<SheetStep.NumberedRow> all = new ArrayList<>();
        rows.forEach(row -> all.add(new SheetStep.NumberedRow(all.size() + 1, row)));
        return all;
    }

    /**
     * Follows these steps.
     *
     * @return whether it could; where not, the window shows something else and has to begin anew
     */
    public boolean follow(List<SheetStep> steps) {
        for (SheetStep step : steps) {
            boolean done = switch (step) {
                case SheetStep.Put put -> put(put.cells());
                case SheetStep.Add add -> add(add.at(), add.rows());
                case SheetStep.Remove remove -> remove(remove.rows());
            };
            if (!done) {
                return false;
            }
        }
        return true;
    }

    private boolean put(List<SheetStep.Cell> cells) {
        for (SheetStep.Cell cell : cells) {
            Entry entry = byNumber.get(cell.row());
            if (entry == null || cell.column() < 0 || cell.column() >= FIELDS.length || isTooLong(cell.text())) {
                return false;
            }
            List<String> texts = new ArrayList<>(entry.row.cells());
            while (texts.size() <= cell.column()) {
                texts.add("");
            }
            texts.set(cell.column(), cell.text());
            entry.row = new LineSheet.SheetRow(entry.row.key(), texts);
            touched.add(entry.number);
        }
        return true;
    }

    private boolean add(int at, List<SheetStep.NumberedRow> rows) {
        if (at < 0 || at > entries.size() || entries.size() + rows.size() > LineRules.MOST_LINES) {
            return false;
        }
        List<Entry> added = new ArrayList<>();
        for (SheetStep.NumberedRow one : rows) {
            Entry entry = new Entry(one.number(), one.row());
            boolean refused = one.row().cells().size() > FIELDS.length
                    || one.row().cells().stream().anyMatch(LiveSheet::isTooLong)
                    || byNumber.putIfAbsent(one.number(), entry) != null;
            if (refused) {
                return false;
            }
            added.add(entry);
            touched.add(entry.number);
        }
        entries.addAll(at, added);
        return true;
    }

    private boolean remove(List<Integer> numbers) {
        Set<Integer> gone = new HashSet<>(numbers);
        if (!byNumber.keySet().containsAll(gone)) {
            return false;
        }
        entries.removeIf(entry -> gone.contains(entry.number));
        byNumber.keySet().removeAll(gone);
        touched.removeAll(gone);
        return true;
    }

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST_CELL;
    }

    /** The rows as they stand. */
    public LineSheet sheet() {
        return new LineSheet(entries.stream().map(entry -> entry.row).toList());
    }

    /** The numbers of the rows, in order. */
    public List<Integer> numbers() {
        return entries.stream().map(entry -> entry.number).toList();
    }

    /** The lines that can be read, in order. */
    public List<AidLine> readable() {
        readTouched();
        return entries.stream()
                .map(entry -> entry.read.line())
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the lines that can be read come to. */
    public LineTotals totals() {
        readTouched();
        return LineTotals.of(entries.stream()
                .map(entry -> entry.read.line())
                .filter(Objects::nonNull)
                .toList());
    }

    /**
     * What is wrong now with rows whose faults may have changed since this was last asked for, by their numbers; nothing
     * for a row that is fine.
     */
    public Map<Integer, Map<LineField, Rejection>> news() {
        Set<Integer> asked = new HashSet<>(touched);
        readTouched();
        Map<Integer, Rejection> currencies = otherCurrencies();
        asked.addAll(otherCurrency);
        asked.addAll(currencies.keySet());
        otherCurrency = currencies.keySet();
        return faults(asked, currencies);
    }

    /** What is wrong now with every row. */
    public Map<Integer, Map<LineField, Rejection>> faults() {
        readTouched();
        Map<Integer, Rejection> currencies = otherCurrencies();
        otherCurrency = currencies.keySet();
        return faults(byNumber.keySet(), currencies);
    }

    private Map<Integer, Map<LineField, Rejection>> faults(
            Collection<Integer> numbers, Map<Integer, Rejection> currencies) {
        Map<Integer, Map<LineField, Rejection>> all = new LinkedHashMap<>();
        for (int number : numbers) {
            Entry entry = byNumber.get(number);
            if (entry != null) {
                Map<LineField, Rejection> faults = new EnumMap<>(LineField.class);
                entry.read.refused().forEach(why -> field(why, faults));
                Rejection other = currencies.get(number);
                if (other != null) {
                    faults.putIfAbsent(LineField.CURRENCY, other);
                }
                all.put(number, faults);
            }
        }
        return all;
    }

    private static void field(Rejection why, Map<LineField, Rejection> faults) {
        LineField.of(why.field()).ifPresent(field -> faults.putIfAbsent(field, why));
    }

    private Map<Integer, Rejection> otherCurrencies() {
        LineRules rules = LineRules.overAll();
        Map<Integer, Rejection> found = new HashMap<>();
        for (Entry entry : entries) {
            AidLine line = entry.read.line();
            if (line != null) {
                rules.next(0, line).forEach(why -> found.put(entry.number, why));
            }
        }
        return found;
    }

    private void readTouched() {
        touched.stream()
                .map(byNumber::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toList())
                .forEach(entry -> entry.read = reader.read(0, entry.row));
        touched.clear();
    }
}
