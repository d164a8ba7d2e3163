package youcheng.aid.goods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import youcheng.aid.goods.PackingList.ListRow;
import youcheng.aid.goods.SourceTable.Merged;
import youcheng.aid.goods.SourceTable.SourceCell;
import youcheng.aid.goods.SourceTable.SourceRow;
import youcheng.base.Languages;
import youcheng.base.MessageKey;
import youcheng.base.Progress;
import youcheng.base.Rejection;

/** The rows of one packing list, as they come. */
final class PackingListRows {

    private static final int TELL_EVERY = 100;

    /** Rows without anything in them, one after another: what follows is no list any more. */
    private static final int MOST_BLANK = 1000;

    private static final Set<String> SUMS =
            Set.of("合计", "总计", "小计", "共计", "total", "totals", "subtotal", "grandtotal", "sum");

    private final LineReader reader;
    private final LineWords words;
    private final Progress progress;
    private final LineRules rules = LineRules.overAll();
    private final List<ListRow> rows = new ArrayList<>();

    PackingListRows(LineReader reader, LineWords words, Progress progress) {
        this.reader = reader;
        this.words = words;
        this.progress = progress;
    }

    /** The list in this table; empty where no row among the first so many says which column is which. */
    Optional<PackingList> read(SourceTable table, int headerWithin) {
        while (table.hasNext()) {
            SourceRow row = table.next();
            if (row.number() > headerWithin) {
                return Optional.empty();
            }
            Optional<ListHeader> header = ListHeader.of(row, words);
            if (header.isPresent()) {
                return Optional.of(list(table, header.get()));
            }
        }
        return Optional.empty();
    }

    private PackingList list(SourceTable table, ListHeader header) {
        int blank = 0;
        while (table.hasNext() && blank < MOST_BLANK) {
            SourceRow row = table.next();
            if (row.isBlank()) {
                blank++;
            } else {
                blank = 0;
                next(row, header, table.merged());
            }
        }
        if (rows.isEmpty()) {
            throw Rejection.because("goods.import.noRows", header.row());
        }
        Map<LineField, String> columns = new EnumMap<>(LineField.class);
        header.columns().forEach((field, column) -> columns.put(field, SourceTable.letters(column)));
        return new PackingList(table.name(), columns, List.copyOf(rows), notes(header));
    }

    private static List<MessageKey> notes(ListHeader header) {
        return header.unknown().entrySet().stream()
                .map(column -> new MessageKey(
                        "goods.import.unknownColumn", List.of(SourceTable.letters(column.getKey()), column.getValue())))
                .toList();
    }

    private void next(SourceRow row, ListHeader header, List<Merged> merged) {
        if (isSum(row)) {
            return;
        }
        if (rows.size() >= LineRules.MOST_LINES) {
            throw Rejection.because("goods.import.tooManyRows", "A" + row.number(), LineRules.MOST_LINES);
        }
        List<CellFault> faults = new ArrayList<>(merged(row, header, merged));
        LineSheet.SheetRow cells = completed(cells(row, header, faults), header);
        AidLine line = null;
        if (faults.isEmpty()) {
            LineReader.ReadRow read = reader.read(0, cells);
            line = read.line();
            List<Rejection> refused = new ArrayList<>(read.refused());
            if (line != null) {
                refused.addAll(rules.next(0, line));
            }
            refused.forEach(why -> faults.add(fault(why, row, header)));
        }
        rows.add(new ListRow(row.number(), cells, line, List.copyOf(faults)));
        if (rows.size() % TELL_EVERY == 0 && !progress.done(rows.size(), LineRules.MOST_LINES)) {
            throw Rejection.because("goods.import.stopped");
        }
    }

    /** A sum below the list is no line of it. */
    private static boolean isSum(SourceRow row) {
        return row.cells().stream()
                .map(SourceCell::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .filter(text -> SUMS.contains(Wording.key(text)))
                .isPresent();
    }

    private static List<CellFault> merged(SourceRow row, ListHeader header, List<Merged> merged) {
        return merged.stream()
                .filter(one -> one.row() <= row.number() && row.number() <= one.lastRow())
                .flatMap(one -> header.columns().entrySet().stream()
                        .filter(column -> one.column() <= column.getValue() && column.getValue() <= one.lastColumn())
                        .limit(1)
                        .map(column -> new CellFault(
                                SourceTable.reference(column.getValue(), row.number()),
                                column.getKey(),
                                Rejection.because("goods.import.merged", one.reference()))))
                .toList();
    }

    private static String[] cells(SourceRow row, ListHeader header, List<CellFault> faults) {
        String[] texts = new String[LineField.values().length];
        Arrays.fill(texts, "");
        header.columns().forEach((field, column) -> {
            SourceCell cell = row.cell(column);
            Rejection refused = cell.refused();
            if (refused != null) {
                faults.add(new CellFault(SourceTable.reference(column, row.number()), field, refused));
            }
            LocalDate day = cell.day();
            boolean holdsDays = field == LineField.PRODUCED || field == LineField.EXPIRES;
            texts[field.place()] = holdsDays && day != null ? day.toString() : cell.text();
        });
        return texts;
    }

    /** What the list leaves out and the catalogue knows, as where one chooses the item; what stands there stays. */
    private LineSheet.SheetRow completed(String[] texts, ListHeader header) {
        Catalogue.supplied().named(texts[LineField.ITEM.place()]).ifPresent(item -> {
            put(texts, LineField.UNIT, words.name(item.unit(), Languages.CHINESE));
            HsCode hs = item.hs();
            if (hs != null && texts[LineField.HS.place()].isBlank()) {
                put(texts, LineField.HS, hs.printed());
                put(texts, LineField.HS_EDITION, hs.edition());
            }
        });
        if (!texts[LineField.UNIT_VALUE.place()].isBlank()) {
            put(texts, LineField.CURRENCY, header.currency());
        }
        return new LineSheet.SheetRow(0, List.of(texts));
    }

    private static void put(String[] texts, LineField field, String text) {
        if (texts[field.place()].isBlank()) {
            texts[field.place()] = text;
        }
    }

    private static CellFault fault(Rejection why, SourceRow row, ListHeader header) {
        Optional<LineField> field = LineField.of(why.field());
        Integer column = field.map(header::column).orElse(null);
        String place = column == null ? Integer.toString(row.number()) : SourceTable.reference(column, row.number());
        return new CellFault(place, field.orElse(null), why);
    }
}
