package youcheng.imports.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.imports.keeping.ImportExport;
import youcheng.imports.keeping.ImportRecord;

/** The imports as a file: what was taken over when, by whom, and what became of it. */
@Component
class ImportListFile {

    private final ImportExport export;
    private final Exports exports;
    private final ImportMessages say;

    ImportListFile(ImportExport export, Exports exports, ImportMessages say) {
        this.export = export;
        this.exports = exports;
        this.say = say;
    }

    ExportButtons buttons() {
        return exports.buttons(
                say.t("imports.all"),
                () -> new ExportTable<>(say.t("menu.imports"), columns(), export.export(ImportAddress.IMPORTS)));
    }

    private List<ExportColumn<ImportRecord>> columns() {
        return List.of(
                column("imports.file", ImportRecord::fileName),
                column("imports.kind", one -> say.kind(one.kind())),
                column("imports.state", one -> say.state(one.state())),
                column("imports.rows", ImportRecord::rows),
                column("imports.by", one -> say.who(one.madeBy())),
                column("imports.at", one -> say.messages().time(one.madeAt())),
                column("imports.closedBy", this::closedBy),
                column("imports.closedAt", one -> say.messages().time(one.closedAt())),
                column("imports.closedReason", ImportRecord::closedReason));
    }

    private @Nullable String closedBy(ImportRecord one) {
        Long by = one.closedBy();
        return by == null ? null : say.who(by);
    }

    private ExportColumn<ImportRecord> column(String headingKey, ExportColumn.Cell<ImportRecord> cell) {
        return new ExportColumn<>(say.t(headingKey), cell);
    }
}
