package youcheng.exchanges.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;
import youcheng.base.SearchText;
import youcheng.base.ui.Messages;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.sheet.ExchangeSheet;
import youcheng.exchanges.sheet.SheetColumn;

/** Rows of exchanges that are typed, copied and pasted; its value is their text, so that it is kept like any field. */
class BulkTable extends AbstractCompositeField<Div, BulkTable, String> implements BulkRow.Offers {

    private static final int FIRST_ROWS = 5;

    private final transient Messages messages;
    private final transient NamedRelationships relationships;
    private final transient ExchangeSheet sheet;
    /** What stands in the first column of an empty row. */
    private final String partner;

    private final List<String> partners;
    private final List<BulkRow> rows = new ArrayList<>();
    private final NativeTableBody body = new NativeTableBody();

    BulkTable(Messages messages, NamedRelationships relationships, ExchangeSheet sheet, String partner) {
        super("");
        this.messages = messages;
        this.relationships = relationships;
        this.sheet = sheet;
        this.partner = partner;
        this.partners = relationships.all().stream()
                .map(relationships::nameAmongAll)
                .distinct()
                .toList();
        NativeTableRow head = new NativeTableRow();
        for (SheetColumn column : SheetColumn.values()) {
            head.add(heading(messages.t(column.labelKey())));
        }
        head.add(heading(messages.t("exchanges.bulk.actions")));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("bulk-table");
        table.getElement().setAttribute("aria-label", messages.t("exchanges.bulk"));
        getContent().add(table);
        getContent().addClassName("bulk-scroll");
        for (int row = 0; row < FIRST_ROWS; row++) {
            add(blank());
        }
        setModelValue(text(), false);
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private List<String> blank() {
        return List.of(partner);
    }

    /** Adds an empty row and leads into it. */
    void addRow() {
        if (rows.size() < ExchangeRecording.MOST_AT_ONCE) {
            add(blank()).focus();
            tell();
        }
    }

    /** Puts these into the empty rows, and into new ones where there are too few; tells those that found no place. */
    List<List<String>> fill(List<List<String>> pasted) {
        List<List<String>> left = new ArrayList<>(pasted);
        for (int place = 0; !left.isEmpty() && place < ExchangeRecording.MOST_AT_ONCE; place++) {
            if (place == rows.size()) {
                add(blank());
            }
            if (isBlank(place)) {
                rows.get(place).show(inOwnWords(left.removeFirst()));
            }
        }
        tell();
        return left;
    }

    /** What can be read is shown in the words of the person; the rest stays as it was pasted. */
    private List<String> inOwnWords(List<String> cells) {
        List<String> shown = new ArrayList<>(cells);
        for (SheetColumn column : SheetColumn.values()) {
            int place = column.place();
            if (place < shown.size() && !column.choices().isEmpty()) {
                sheet.meaning(column, shown.get(place))
                        .ifPresent(meant -> shown.set(place, messages.t(column.choiceKey(meant))));
            }
        }
        return shown;
    }

    int size() {
        return rows.size();
    }

    /** The cells of a row. */
    List<String> row(int place) {
        return rows.get(place).read();
    }

    /** Whether nobody has typed anything into this row. */
    boolean isBlank(int place) {
        List<String> cells = row(place);
        String first = cells.getFirst();
        return (first.isEmpty() || first.equals(partner))
                && cells.stream().skip(1).map(CleanText::line).allMatch(String::isEmpty);
    }

    /** The cell that refusals call so, its column with the place of its row. */
    Optional<Component> cell(String name) {
        return rows.stream().flatMap(row -> row.find(name).stream()).findFirst();
    }

    private BulkRow add(List<String> cells) {
        Div actions = new Div();
        actions.addClassName("bulk-actions");
        BulkRow row = new BulkRow(this, this::tell, actions);
        actions.add(
                button("exchanges.bulk.copy", VaadinIcon.COPY_O, () -> copyAbove(row)),
                button("exchanges.bulk.removeRow", VaadinIcon.TRASH, () -> remove(row)));
        row.show(cells);
        rows.add(row);
        body.add(row);
        number();
        return row;
    }

    private Button button(String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(icon.create(), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(messages.t(key));
        button.setTooltipText(messages.t(key));
        return button;
    }

    private void copyAbove(BulkRow row) {
        int place = rows.indexOf(row);
        if (place > 0) {
            row.show(rows.get(place - 1).read());
            row.focus();
            tell();
        }
    }

    private void remove(BulkRow row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        body.remove(row);
        if (rows.isEmpty()) {
            add(blank());
        }
        number();
        rows.get(Math.min(place, rows.size() - 1)).focus();
        tell();
    }

    private void number() {
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).number(place);
        }
    }

    private void tell() {
        setModelValue(text(), true);
    }

    private String text() {
        return ExchangeSheet.join(rows.stream().map(BulkRow::read).toList());
    }

    @Override
    protected void setPresentationValue(String text) {
        rows.clear();
        body.removeAll();
        ExchangeSheet.cells(text).forEach(this::add);
        if (rows.isEmpty()) {
            add(blank());
        }
    }

    @Override
    public @Nullable List<String> of(SheetColumn column) {
        if (column == SheetColumn.PARTNERS) {
            return partners;
        }
        return column.choices().isEmpty()
                ? null
                : column.choices().stream()
                        .map(choice -> messages.t(column.choiceKey(choice)))
                        .toList();
    }

    @Override
    public boolean matches(SheetColumn column, String word, String typed) {
        if (column == SheetColumn.PARTNERS) {
            return relationships.all().stream()
                    .anyMatch(relationship ->
                            relationships.nameAmongAll(relationship).equals(word)
                                    && NamedRelationships.matches(relationship, typed));
        }
        return SearchText.isFound(typed, word);
    }

    @Override
    public String label(SheetColumn column, int place) {
        return messages.t("exchanges.bulk.cell", place + 1, messages.t(column.labelKey()));
    }
}
