package youcheng.imports.keeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.imports.reading.CellContent;
import youcheng.imports.reading.DateValues;
import youcheng.imports.reading.TableCell;
import youcheng.imports.targets.FieldCells;
import youcheng.imports.targets.ImportField;
import youcheng.imports.targets.ImportTarget;
import youcheng.imports.targets.RowReading;

/** Reads the rows of one import by its matching, and says what is wrong by the addresses of its cells. */
final class MappedRows<D> {

    private final FieldMatching matching;
    private final Map<String, Integer> fields;
    private final Set<String> dates;
    private final Function<FieldCells, RowReading<D>> reader;

    MappedRows(FieldMatching matching, ImportTarget<D> target) {
        this.matching = matching;
        this.fields = matching.columns();
        this.dates = target.fields().stream()
                .filter(ImportField::isDate)
                .map(ImportField::name)
                .collect(Collectors.toSet());
        this.reader = target.reader();
    }

    RowReading<D> read(StagedRow row) {
        Map<String, TableCell> cells = new HashMap<>();
        fields.forEach((field, column) -> {
            TableCell cell = row.row().cell(column);
            cells.put(field, dates.contains(field) ? DateValues.dated(cell, matching.order(field)) : cell);
        });
        matching.fixed()
                .forEach((field, choice) -> cells.put(field, new TableCell("", choice, CellContent.TEXT, null)));
        RowReading<D> read = reader.apply(new FieldCells(row.place(), cells));
        List<Rejection> broken = new ArrayList<>();
        cells.forEach((field, cell) -> {
            switch (cell.content()) {
                case ERROR -> broken.add(Rejection.of(field, "imports.rejection.errorCell", cell.text()));
                case UNCOMPUTED -> broken.add(Rejection.of(field, "imports.rejection.uncomputedCell"));
                default -> {}
            }
        });
        if (broken.isEmpty()) {
            return read;
        }
        // A field whose cell is an error of the spreadsheet, or was not computed, has no other fault worth telling.
        read.refused().stream()
                .filter(refused -> broken.stream().noneMatch(each -> Objects.equals(each.field(), refused.field())))
                .forEach(broken::add);
        return new RowReading<>(read.draft(), broken);
    }

    /** What is wrong with a row that is read: what cannot be read, and these objections to what it says. */
    List<RowProblem> problems(StagedRow row, RowReading<D> read, Function<D, List<Rejection>> objections) {
        List<Rejection> refused = new ArrayList<>(read.refused());
        D draft = read.draft();
        if (draft != null) {
            objections.apply(draft).stream()
                    .filter(each ->
                            read.refused().stream().noneMatch(known -> Objects.equals(known.field(), each.field())))
                    .forEach(refused::add);
        }
        return problems(row, refused);
    }

    /** What was refused, with the addresses of the cells. */
    List<RowProblem> problems(StagedRow row, List<Rejection> refused) {
        return refused.stream().map(each -> problem(row, each)).toList();
    }

    private RowProblem problem(StagedRow row, Rejection refused) {
        String field = Objects.requireNonNullElse(refused.field(), "");
        Integer column = fields.get(field);
        MessageKey message = new MessageKey(refused.key(), List.of(refused.arguments()));
        if (column == null) {
            return new RowProblem(Integer.toString(row.place()), field, "", message);
        }
        TableCell cell = row.row().cell(column);
        return new RowProblem(cell.address(), field, cell.text(), message);
    }
}
