package youcheng.audit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.audit.export.TrailExport;
import youcheng.audit.ui.TrailMessages.ChangeInWords;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Messages;

/** A chain of the trail as a file. */
@Component
class TrailFile {

    private final TrailExport export;
    private final Exports exports;
    private final TrailMessages trailMessages;
    private final Messages messages;

    TrailFile(TrailExport export, Exports exports, TrailMessages trailMessages, Messages messages) {
        this.export = export;
        this.exports = exports;
        this.trailMessages = trailMessages;
        this.messages = messages;
    }

    private record Told(TrailEntry entry, List<ChangeInWords> changes) {}

    Exports exports() {
        return exports;
    }

    /** All entries of this chain; {@code name} is what it is called, {@code as} the address of the page. */
    ExportTable<?> table(Chain chain, String name, String as) {
        return new ExportTable<>(
                messages.t("menu.audit") + " " + name,
                columns(),
                export.export(chain, as).told(this::told));
    }

    private List<Told> told(List<TrailEntry> entries) {
        List<List<ChangeInWords>> changes = trailMessages.changes(entries);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            told.add(new Told(entries.get(i), changes.get(i)));
        }
        return told;
    }

    private List<ExportColumn<Told>> columns() {
        return List.of(
                column("audit.file.sequence", each -> each.entry().sequence()),
                column("audit.file.at", each -> messages.time(each.entry().at())),
                column("audit.file.who", each -> trailMessages.who(each.entry())),
                column("audit.file.action", each -> trailMessages.action(each.entry())),
                column(
                        "audit.file.reason",
                        each -> trailMessages.reason(each.entry()).orElse(null)),
                column("audit.file.changes", each -> changes(each.changes())),
                column("audit.file.hash", each -> each.entry().hash()));
    }

    /** A line for each field: before, an arrow, after. */
    private String changes(List<ChangeInWords> changes) {
        return changes.stream()
                .map(change -> change.field()
                        + messages.t("base.colon")
                        + (change.before().isEmpty() ? "" : change.before() + " → ")
                        + change.after())
                .collect(Collectors.joining("\n"));
    }

    private ExportColumn<Told> column(String headingKey, ExportColumn.Cell<Told> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }
}
