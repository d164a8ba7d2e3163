package youcheng.audit.ui;

import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.audit.export.TrailExport;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Messages;

/** A chain of the trail as a file. */
@Component
record TrailFile(TrailExport export, Exports exports, HistoryFile history, Messages messages) {

    /** All entries of this chain; {@code name} is what it is called, {@code as} the address of the page. */
    ExportTable<?> table(Chain chain, String name, String as) {
        return history.proving(messages.t("menu.audit") + " " + name, export.export(chain, as));
    }
}
