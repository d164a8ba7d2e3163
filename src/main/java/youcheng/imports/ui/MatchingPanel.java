package youcheng.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.imports.keeping.FieldMatching;
import youcheng.imports.keeping.ImportMatching;
import youcheng.imports.keeping.ImportMatching.Proposed;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.keeping.ImportState;
import youcheng.imports.keeping.RowFilter;
import youcheng.imports.keeping.StagedRow;
import youcheng.imports.reading.DateOrder;
import youcheng.imports.reading.DateValues;
import youcheng.imports.reading.HeaderLook.HeaderColumn;
import youcheng.imports.targets.ImportField;

/** Which column is which field: proposed, changed by the person, kept under a name. */
class MatchingPanel extends Div {

    private static final int EXAMPLES = 3;

    private final transient ImportMatching matching;
    private final transient ImportMessages say;
    private final transient ImportRecord one;
    private final transient List<StagedRow> first;
    private final transient Map<String, Select<HeaderColumn>> selects = new LinkedHashMap<>();
    private final transient Map<String, Select<DateOrder>> orders = new LinkedHashMap<>();
    private final transient Map<String, Select<String>> fixedValues = new LinkedHashMap<>();
    private final Paragraph unused = new Paragraph();
    private final Banner banner = new Banner();
    private final Div steps = new Div();

    /** {@code matched} hears what is which field when the person goes on, and in which row of buttons. */
    MatchingPanel(
            ImportRecord one,
            ImportMatching matching,
            ImportReading reading,
            ImportMessages say,
            Fields make,
            Dialogs dialogs,
            BiConsumer<FieldMatching, Div> matched) {
        this.matching = matching;
        this.say = say;
        this.one = one;
        this.first = reading.page(one.id(), RowFilter.ALL, 0, EXAMPLES);
        Proposed proposed = one.fields().isEmpty() ? matching.propose(one.id()) : new Proposed(null, one.fields());
        if (one.state() != ImportState.CHECKED) {
            add(new H2(say.t("imports.matching")), new Paragraph(about(proposed)));
        }
        add(banner, kept());
        Div grid = new Div();
        grid.addClassName("import-fields");
        for (ImportField field : say.fields(one.kind())) {
            Select<HeaderColumn> select = select(field);
            selects.put(field.name(), select);
            Div place = new Div(select);
            place.addClassName("import-field");
            if (field.isDate()) {
                place.add(order(field, select));
            }
            if (!field.choices().isEmpty()) {
                place.add(fixed(field, select));
            }
            grid.add(place);
        }
        unused.getElement().setAttribute("role", "status");
        add(grid, unused);
        show(proposed.fields());
        one.matching().fixed().forEach(this::showFixed);
        one.matching().orders().forEach(this::showOrder);
        Button next = new Button(say.t("imports.matching.next"), click -> go(matched));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        steps.addClassName("import-row");
        steps.add(next);
        add(steps);
        if (!one.fields().isEmpty()) {
            add(keep(make, dialogs));
        }
    }

    /** Adds another step beside going on. */
    void beside(Button step) {
        steps.add(step);
    }

    private String about(Proposed proposed) {
        String name = proposed.name();
        if (name != null) {
            return say.t("imports.matching.keptAs", name);
        }
        return say.t(one.fields().isEmpty() ? "imports.matching.proposed" : "imports.matching.said");
    }

    private Div kept() {
        Div row = new Div();
        List<String> names = matching.kept(one.kind());
        if (!names.isEmpty()) {
            Select<String> kept = new Select<>();
            kept.setLabel(say.t("imports.matching.kept"));
            kept.setItems(names);
            kept.addValueChangeListener(change -> show(matching.keptAs(one.id(), change.getValue())));
            row.add(kept);
        }
        return row;
    }

    private Select<HeaderColumn> select(ImportField field) {
        Select<HeaderColumn> select = new Select<>();
        // In words: the button of a select may not be told to be required.
        String label = say.t(field.labelKey());
        select.setLabel(field.required() ? say.t("imports.matching.required", label) : label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say.t("imports.matching.noColumn"));
        select.setItems(one.columns());
        select.setItemLabelGenerator(column -> column == null
                ? say.t("imports.matching.noColumn")
                : say.t("imports.matching.column", column.letters(), column.heading()));
        select.addValueChangeListener(change -> {
            select.setInvalid(false);
            select.setHelperText(examples(change.getValue()));
            sayUnused();
        });
        return select;
    }

    /** What no field takes is not imported, and that has to be seen before. */
    private void sayUnused() {
        List<HeaderColumn> used = selects.values().stream()
                .map(Select::getValue)
                .filter(Objects::nonNull)
                .toList();
        List<String> left = one.columns().stream()
                .filter(column -> !used.contains(column))
                .map(column -> say.t("imports.matching.column", column.letters(), column.heading()))
                .toList();
        unused.setText(left.isEmpty() ? "" : say.t("imports.matching.unused", String.join("  ", left)));
        unused.setVisible(!left.isEmpty());
    }

    /** Offered where the file has no such column: what all its rows have. */
    private Select<String> fixed(ImportField field, Select<HeaderColumn> column) {
        Select<String> fixed = new Select<>();
        fixed.setLabel(say.t("imports.matching.fixed", say.t(field.labelKey())));
        fixed.setEmptySelectionAllowed(true);
        fixed.setEmptySelectionCaption(say.t("imports.matching.noFixed"));
        fixed.setItems(field.choices().stream().map(Enum::name).toList());
        fixed.setItemLabelGenerator(
                choice -> say.t(choice == null ? "imports.matching.noFixed" : field.choiceKey(choice)));
        fixed.addValueChangeListener(change -> column.setInvalid(false));
        column.addValueChangeListener(change -> fixed.setVisible(change.getValue() == null));
        fixedValues.put(field.name(), fixed);
        return fixed;
    }

    private void showFixed(String field, String choice) {
        Select<String> fixed = fixedValues.get(field);
        if (fixed != null) {
            fixed.setValue(choice);
        }
    }

    /** Asked only where a column can be read in either order. */
    private Select<DateOrder> order(ImportField field, Select<HeaderColumn> column) {
        Select<DateOrder> order = new Select<>();
        order.setLabel(say.t("imports.matching.order", say.t(field.labelKey())));
        order.setItems(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);
        order.setItemLabelGenerator(
                each -> say.t(each == DateOrder.DAY_FIRST ? "imports.order.dayFirst" : "imports.order.monthFirst"));
        order.setVisible(false);
        order.addValueChangeListener(change -> order.setInvalid(false));
        column.addValueChangeListener(change -> {
            order.clear();
            order.setVisible(false);
        });
        orders.put(field.name(), order);
        return order;
    }

    private void showOrder(String field, DateOrder said) {
        Select<DateOrder> order = orders.get(field);
        if (order != null) {
            order.setValue(said);
            order.setVisible(true);
        }
    }

    private String examples(@Nullable HeaderColumn column) {
        if (column == null) {
            return "";
        }
        return first.stream()
                .map(row -> row.row().cell(column.column()).text())
                .filter(text -> !text.isBlank())
                .reduce((before, other) -> before + " · " + other)
                .orElse("");
    }

    private void show(Map<String, Integer> fields) {
        selects.forEach((field, select) -> {
            Integer wanted = fields.get(field);
            select.setValue(one.columns().stream()
                    .filter(column -> Objects.equals(column.column(), wanted))
                    .findFirst()
                    .orElse(null));
        });
    }

    private void go(BiConsumer<FieldMatching, Div> matched) {
        Map<String, Integer> fields = new LinkedHashMap<>();
        selects.forEach((field, select) -> {
            HeaderColumn column = select.getValue();
            if (column != null) {
                fields.put(field, column.column());
            }
        });
        Map<String, DateOrder> said = new LinkedHashMap<>();
        orders.forEach((field, order) -> {
            if (!order.isEmpty()) {
                said.put(field, order.getValue());
            }
        });
        try {
            matched.accept(new FieldMatching(fields, said, fixed()), steps);
        } catch (Rejection refused) {
            banner.say(Banner.Severity.ERROR, say.t("imports.matching.refused"));
            refused.all().forEach(this::point);
        }
    }

    private Map<String, String> fixed() {
        Map<String, String> fixed = new LinkedHashMap<>();
        fixedValues.forEach((field, select) -> {
            if (select.isVisible() && !select.isEmpty()) {
                fixed.put(field, select.getValue());
            }
        });
        return fixed;
    }

    private void point(Rejection refused) {
        String field = Objects.requireNonNullElse(refused.field(), "");
        Select<DateOrder> order = orders.get(field);
        if (order != null && refused.key().equals(DateValues.WHICH_ORDER)) {
            order.setVisible(true);
            mark(order, refused);
            return;
        }
        Select<HeaderColumn> select = selects.get(field);
        if (select == null) {
            banner.say(Banner.Severity.ERROR, say.messages().say(refused));
        } else {
            mark(select, refused);
        }
    }

    private void mark(Select<?> select, Rejection refused) {
        select.setInvalid(true);
        select.setErrorMessage(say.messages().say(refused));
    }

    private Div keep(Fields make, Dialogs dialogs) {
        TextField name = make.line("imports.matching.name", ImportMatching.LONGEST_NAME);
        name.setWidth("min(24rem, 100%)");
        Button keep = new Button(say.t("imports.matching.keep"), click -> {
            try {
                matching.keep(one.id(), name.getValue());
                name.setInvalid(false);
                dialogs.done("imports.matching.keptNow", name.getValue());
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (Rejection refused) {
                name.setInvalid(true);
                name.setErrorMessage(say.messages().say(refused));
            }
        });
        Div row = new Div(name, keep);
        row.addClassName("import-row");
        return row;
    }
}
