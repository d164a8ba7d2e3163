package youcheng.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Badge;
import youcheng.base.ui.PlainTable;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.keeping.ImportState;
import youcheng.imports.keeping.JoinPreview;
import youcheng.imports.keeping.RowTwin;
import youcheng.imports.keeping.RowWish;
import youcheng.imports.keeping.StagedRow;
import youcheng.imports.targets.ImportField;

/** A row beside what it may be the same as, field by field, and what is to be done with it. */
class TwinDialog extends Dialog {

    private final transient ImportMessages say;
    private final transient ImportRecord one;
    private final transient StagedRow row;

    /** What is to be done; the record that the row is, where it is joined. */
    record Decision(RowWish wish, @Nullable Long joined) {}

    TwinDialog(ImportRecord one, StagedRow row, ImportReading reading, ImportMessages say, Consumer<Decision> decided) {
        this.say = say;
        this.one = one;
        this.row = row;
        setHeaderTitle(say.t(row.twins().isEmpty() ? "imports.decide.row" : "imports.compare.row", row.place()));
        setWidth("56rem");
        List<Long> keys = row.twins().stream()
                .filter(twin -> !twin.inFile())
                .map(RowTwin::other)
                .toList();
        Map<Long, Map<String, String>> records = reading.describe(one.id(), keys);
        Map<Long, String> addresses = reading.addresses(one.id(), keys);
        row.twins().forEach(twin -> {
            if (twin.inFile()) {
                reading.row(one.id(), (int) twin.other()).ifPresent(other -> add(new Div(table(twin, other))));
                return;
            }
            Map<String, String> record = records.get(twin.other());
            Div part = new Div(table(twin, record));
            if (record != null) {
                part.add(link(twin, addresses));
            }
            if (record != null && isAsked(twin)) {
                join(
                        part,
                        reading.joined(one.id(), row.place(), twin.other()).orElse(null),
                        () -> decided.accept(new Decision(RowWish.JOIN, twin.other())));
            }
            add(part);
        });
        if (one.state() == ImportState.CHECKED) {
            getFooter()
                    .add(
                            button("imports.keep", () -> decided.accept(new Decision(RowWish.KEEP, null))),
                            button("imports.leaveOut", () -> decided.accept(new Decision(RowWish.LEAVE_OUT, null))));
        }
        getFooter().add(new Button(say.t("base.cancel"), click -> close()));
    }

    /** Whoever decides is told of each record, whoever confirms of the one that was chosen. */
    private boolean isAsked(RowTwin twin) {
        return one.state() == ImportState.CHECKED
                || (one.state() == ImportState.WAITING && Objects.equals(row.joined(), twin.other()));
    }

    /** What joining comes to, where that is known, and the way to it, unless the two contradict each other. */
    private void join(Div part, @Nullable JoinPreview preview, Runnable decided) {
        if (preview != null && !preview.problems().isEmpty()) {
            part.add(list(
                    "imports.join.refused",
                    preview.problems().stream().map(say::problem).toList()));
            return;
        }
        if (preview != null) {
            List<String> fills = say.fields(one.kind()).stream()
                    .filter(field -> preview.fills().containsKey(field.name()))
                    .map(field -> say.t(
                            "imports.join.fills.field", say.t(field.labelKey()), say.said(field, preview.fills())))
                    .toList();
            part.add(
                    fills.isEmpty()
                            ? new Paragraph(say.t("imports.join.fillsNothing"))
                            : list("imports.join.fills", fills));
        }
        if (one.state() == ImportState.CHECKED) {
            part.add(button("imports.join", decided));
        }
    }

    private Div list(String titleKey, List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Div(new Paragraph(say.t(titleKey)), list);
    }

    private Button button(String key, Runnable action) {
        return new Button(say.t(key), click -> {
            close();
            action.run();
        });
    }

    /** To the record, in a window of its own: what was not decided yet stays open. */
    private Div link(RowTwin twin, Map<Long, String> addresses) {
        Anchor link = new Anchor(addresses.getOrDefault(twin.other(), ""), say.t("imports.compare.open"));
        link.setTarget(AnchorTarget.BLANK);
        return new Div(link);
    }

    private PlainTable table(RowTwin twin, @Nullable Map<String, String> record) {
        return table(
                twin, say.t("imports.compare.file"), say.t("imports.compare.record"), field -> say.said(field, record));
    }

    private PlainTable table(RowTwin twin, StagedRow other) {
        return table(
                twin,
                say.t("imports.compare.place", row.place()),
                say.t("imports.compare.place", other.place()),
                field -> say.cell(one, other, field));
    }

    private PlainTable table(RowTwin twin, String here, String there, Function<ImportField, String> other) {
        PlainTable table = new PlainTable(say.twin(twin), say.t("imports.compare.field"), here, there);
        for (ImportField field : say.fields(one.kind())) {
            String inRow = say.cell(one, row, field);
            String inOther = other.apply(field);
            if (!inRow.isBlank() || !inOther.isBlank()) {
                Div name = new Div(new Span(say.t(field.labelKey())));
                if (say.differ(field, inRow, inOther)) {
                    name.add(" ");
                    name.add(new Badge(say.t("imports.compare.differs"), Badge.Signal.WARN));
                }
                table.row(name, new Span(inRow), new Span(inOther));
            }
        }
        return table;
    }
}
