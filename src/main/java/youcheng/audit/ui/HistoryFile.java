package youcheng.audit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.TrailMessages.ChangeInWords;
import youcheng.base.ExportRows;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Messages;

/** Entries of the trail as a file: what the list of them says, a line an entry. */
@Component
public class HistoryFile {

    private final TrailMessages trailMessages;
    private final Messages messages;

    HistoryFile(TrailMessages trailMessages, Messages messages) {
        this.trailMessages = trailMessages;
        this.messages = messages;
    }

    private record Told(TrailEntry entry, List<ChangeInWords> changes) {}

    /** What was done, by whom, when and why, with before and after. */
    public ExportTable<?> plain(String title, ExportRows<TrailEntry> rows) {
        return new ExportTable<>(title, columns(), rows.told(this::told));
    }

    /** The same with each entry's place in its chain and its hash. */
    ExportTable<?> proving(String title, ExportRows<TrailEntry> rows) {
        List<ExportColumn<Told>> columns = Stream.of(
                        Stream.of(column("audit.file.sequence", each -> each.entry().sequence())),
                        columns().stream(),
                        Stream.of(column("audit.file.hash", each -> each.entry().hash())))
                .<ExportColumn<Told>>flatMap(some -> some)
                .toList();
        return new ExportTable<>(title, columns, rows.told(this::told));
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
                column("audit.file.at", each -> messages.time(each.entry().at())),
                column("audit.file.who", each -> trailMessages.who(each.entry())),
                column("audit.file.action", each -> trailMessages.action(each.entry())),
                column(
                        "audit.file.reason",
                        each -> trailMessages.reason(each.entry()).orElse(null)),
                column("audit.file.changes", each -> changes(each.changes())));
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
