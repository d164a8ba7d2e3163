package youcheng.imports.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.imports.keeping.ImportExport;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.keeping.RowFilter;
import youcheng.imports.keeping.StagedRow;

/**
 * The rows of an import as a file: each field as it was read, what is wrong with it by its cell, what it may be the same as
 * and what is done with it. Whoever made the list corrects it by this.
 */
@Component
class ImportRowsFile {

    private final ImportExport export;
    private final Exports exports;
    private final ImportMessages say;

    ImportRowsFile(ImportExport export, Exports exports, ImportMessages say) {
        this.export = export;
        this.exports = exports;
        this.say = say;
    }

    /** Buttons for the rows that the filter leaves when somebody clicks. */
    ExportButtons buttons(ImportRecord one, Supplier<RowFilter> filter) {
        return exports.buttons(() -> new ExportTable<>(
                title(one.fileName()),
                columns(one),
                export.exportRows(one.id(), filter.get(), ImportAddress.of(one.id()) + "?rows=" + filter.get())));
    }

    /** Without its ending: the file that is made has its own. */
    private static String title(String fileName) {
        int ending = fileName.lastIndexOf('.');
        return ending > 0 ? fileName.substring(0, ending) : fileName;
    }

    private List<ExportColumn<StagedRow>> columns(ImportRecord one) {
        List<ExportColumn<StagedRow>> columns = new ArrayList<>();
        columns.add(column("imports.row", StagedRow::place));
        say.fields(one.kind()).stream()
                .filter(field -> one.matching().has(field.name()))
                .forEach(field -> columns.add(column(field.labelKey(), row -> say.cell(one, row, field))));
        columns.add(
                column("imports.problems", row -> lines(row.problems().stream().map(say::problem))));
        columns.add(column("imports.twins", row -> lines(row.twins().stream().map(say::twin))));
        columns.add(column("imports.wish", say::wish));
        return columns;
    }

    private static String lines(Stream<String> said) {
        return said.collect(Collectors.joining("\n"));
    }

    private ExportColumn<StagedRow> column(String headingKey, ExportColumn.Cell<StagedRow> cell) {
        return new ExportColumn<>(say.t(headingKey), cell);
    }
}
