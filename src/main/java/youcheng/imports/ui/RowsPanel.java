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
                .setWidth("clamp(4.25rem, 5vw, 5rem)")
                .setFlexGrow(0);
        Grid.Column<StagedRow> says = grid.addColumn(this::says)
                .setHeader(say.t("imports.says"))
                .setWidth(WIDE)
                .setFlexGrow(3);
        grid.addComponentColumn(this::problems)
                .setHeader(say.t("imports.problems"))
                .setWidth(WIDE)
                .setFlexGrow(3);
        grid.addComponentColumn(this::twins)
                .setHeader(say.t(one.state() == ImportState.APPLIED ? "imports.made" : "imports.twins"))
                .setWidth("clamp(7rem, 12vw, 9rem)")
                .setFlexGrow(2);
        Grid.Column<StagedRow> wish = grid.addColumn(row -> say.wish(row.wish()))
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

    private Component problems(StagedRow row) {
        Div all = new Div();
        all.addClassName("import-problems");
        // On a phone there is one column for both.
        Div narrow = new Div(says(row));
        narrow.addClassName("narrow-only");
        all.add(narrow);
        row.problems().forEach(problem -> all.add(new Div(new Span(say.problem(problem)))));
        return all;
    }

    private Component twins(StagedRow row) {
        MadeRow made = row.made();
        if (made != null && one.state() == ImportState.APPLIED) {
            return new Anchor(
                    reading.addresses(one.id(), List.of(made.key())).getOrDefault(made.key(), ""),
                    say.t("imports.made.open"));
        }
        boolean decidable = one.state() == ImportState.CHECKED;
        if (row.twins().isEmpty() && !(decidable && !row.problems().isEmpty())) {
            return new Span();
        }
        Button compare = new Button(
                say.t(row.twins().isEmpty() ? "imports.decide" : "imports.compare"),
                click -> new TwinDialog(one, row, reading, say, decision -> decide.accept(row, decision)).open());
        compare.addThemeVariants(ButtonVariant.LUMO_SMALL);
        compare.setAriaLabel(say.t("imports.compare.row", row.place()));
        return compare;
    }
}
