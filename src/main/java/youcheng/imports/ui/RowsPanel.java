package youcheng.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.keeping.ImportState;
import youcheng.imports.keeping.RowCounts;
import youcheng.imports.keeping.RowFilter;
import youcheng.imports.keeping.StagedRow;
import youcheng.imports.targets.ImportField;
import youcheng.imports.targets.MadeRow;

/** The rows of an import: what each says, what is wrong with it, what it may be the same as, and what it became. */
class RowsPanel extends Div {

    /** For sentences, at a desk and on a phone. */
    private static final String WIDE = "clamp(10rem, 20vw, 14rem)";

    /** For the number of the last row that a file may have, in one line. */
    private static final String FIVE_DIGITS = "5.25rem";

    private final transient ImportReading reading;
    private final transient ImportMessages say;
    private final transient ImportRecord one;
    private final transient List<ImportField> fields;
    private final transient BiConsumer<StagedRow, TwinDialog.Decision> decide;
    private final ListGrid<StagedRow> grid;
    private RowFilter filter = RowFilter.ALL;

    /** {@code decide} hears what is to be done with a row. */
    RowsPanel(
            ImportRecord one,
            ImportReading reading,
            ImportMessages say,
            ImportRowsFile file,
            RowCounts counts,
            BiConsumer<StagedRow, TwinDialog.Decision> decide) {
        this.reading = reading;
        this.say = say;
        this.one = one;
        this.decide = decide;
        this.fields = say.fields(one.kind());
        String title = say.t(one.state().isOpen() ? "imports.preview" : "imports.contents");
        add(new H2(title), new Paragraph(counts(counts)));
        if (counts.problems() > 0) {
            filter = RowFilter.PROBLEMS;
        } else if (counts.open() > 0) {
            filter = RowFilter.OPEN;
        }
        Select<RowFilter> show = new Select<>();
        show.setLabel(say.t("imports.filter"));
        show.setWidth("min(20rem, 100%)");
        show.setItems(RowFilter.values());
        show.setItemLabelGenerator(each -> say.t("imports.filter." + each.name()));
        show.setValue(filter);
        grid = new ListGrid<>(title, say.t("imports.preview.none"));
        grid.addClassName("bounded");
        show.addValueChangeListener(change -> {
            filter = change.getValue();
            grid.getDataProvider().refreshAll();
        });
        columns();
        grid.setItems(
                query -> reading.page(one.id(), filter, query.getOffset(), query.getLimit()).stream(),
                query -> reading.count(one.id(), filter));
        add(show, grid);
        if (counts.all() > 0) {
            add(file.buttons(one, () -> filter));
        }
    }

    private String counts(RowCounts counts) {
        return say.t(
                "imports.counts",
                counts.all(),
                counts.problems(),
                counts.twins(),
                counts.open(),
                counts.leftOut(),
                counts.joined());
    }

    private void columns() {
        grid.addColumn(StagedRow::place)
                .setHeader(say.t("imports.row"))
                .setWidth(FIVE_DIGITS)
                .setFlexGrow(0);
        Grid.Column<StagedRow> says = grid.addColumn(this::says)
                .setHeader(say.t("imports.says"))
                .setWidth(WIDE)
                .setFlexGrow(3);
        grid.addComponentColumn(this::problems)
                .setHeader(problemsHeading())
                .setWidth(WIDE)
                .setFlexGrow(3);
        grid.addComponentColumn(this::twins)
                .setHeader(say.t(one.state() == ImportState.APPLIED ? "imports.made" : "imports.twins"))
                .setWidth("clamp(6.75rem, 12vw, 9rem)")
                .setFlexGrow(2);
        Grid.Column<StagedRow> wish = grid.addColumn(say::wish)
                .setHeader(say.t("imports.wish"))
                .setWidth("8rem")
                .setFlexGrow(0);
        NarrowScreen.hide(grid, List.of(says, wish));
    }

    private String says(StagedRow row) {
        return fields.stream()
                .map(field -> say.cell(one, row, field))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** On a phone one column has what three have at a desk. */
    private Component problemsHeading() {
        return new Div(only("wide-only", say.t("imports.problems")), only("narrow-only", say.t("imports.says")));
    }

    private Component problems(StagedRow row) {
        Div all = new Div();
        all.addClassName("import-problems");
        all.add(
                only("narrow-only", says(row)),
                only("narrow-only", say.t("imports.preview.wish", say.t("imports.wish"), say.wish(row))));
        row.problems().forEach(problem -> all.add(new Div(new Span(say.problem(problem)))));
        if (one.state() == ImportState.CHECKED
                && row.twins().isEmpty()
                && !row.problems().isEmpty()) {
            all.add(button("imports.decide", "imports.decide.row", row));
        }
        return all;
    }

    private static Div only(String className, String text) {
        Div part = new Div(text);
        part.addClassName(className);
        return part;
    }

    private Component twins(StagedRow row) {
        MadeRow made = row.made();
        if (made != null && one.state() == ImportState.APPLIED) {
            return new Anchor(
                    reading.addresses(one.id(), List.of(made.key())).getOrDefault(made.key(), ""),
                    say.t("imports.made.open"));
        }
        return row.twins().isEmpty() ? new Span() : button("imports.compare", "imports.compare.row", row);
    }

    private Button button(String key, String nameKey, StagedRow row) {
        Button button = new Button(
                say.t(key),
                click -> new TwinDialog(one, row, reading, say, decision -> decide.accept(row, decision)).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(say.t(nameKey, row.place()));
        return button;
    }
}
