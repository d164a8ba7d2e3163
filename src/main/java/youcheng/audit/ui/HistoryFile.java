package youcheng.audit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private record Told(String part, TrailEntry entry, List<ChangeInWords> changes) {}

    /** Entries that stand together on a page, under what they are called. */
    public record HistoryPart(String name, List<TrailEntry> entries) {}

    /** What was done, by whom, when and why, with before and after. */
    public ExportTable<?> plain(String title, ExportRows<TrailEntry> rows) {
        return new ExportTable<>(title, columns(), rows.told(some -> told("", some)));
    }

    /** The same of a list that stands on its page in parts; each line says of which it is. */
    public ExportTable<?> inParts(
            String title, ExportRows<TrailEntry> rows, Function<List<TrailEntry>, List<HistoryPart>> parts) {
        List<ExportColumn<Told>> columns = new ArrayList<>(columns());
        columns.addFirst(column("audit.file.part", Told::part));
        return new ExportTable<>(
                title,
                columns,
                rows.told(all -> parts.apply(all).stream()
                        .flatMap(part -> told(part.name(), part.entries()).stream())
                        .toList()));
    }

    /** The same with each entry's place in its chain and its hash. */
    ExportTable<?> proving(String title, ExportRows<TrailEntry> rows) {
        List<ExportColumn<Told>> columns = new ArrayList<>(columns());
        columns.addFirst(column("audit.file.sequence", each -> each.entry().sequence()));
        columns.add(column("audit.file.hash", each -> each.entry().hash()));
        return new ExportTable<>(title, columns, rows.told(some -> told("", some)));
    }

    private List<Told> told(String part, List<TrailEntry> entries) {
        List<List<ChangeInWords>> changes = trailMessages.changes(entries);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            told.add(new Told(part, entries.get(i), changes.get(i)));
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
