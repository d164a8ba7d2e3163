package youcheng.exchanges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.exchanges.sheet.SheetColumn;

/** A row of the table in which several exchanges are recorded: a field for each column, whose value is always text. */
class BulkRow extends NativeTableRow {

    private static final String FIELD = "field-";

    private final transient Offers offers;
    private final Map<SheetColumn, HasValue<?, String>> cells = new EnumMap<>(SheetColumn.class);

    /** Offers the values of a column; null where anything is typed. */
    interface Offers {
        /** The words among which one chooses, or null. */
        @Nullable
        List<String> of(SheetColumn column);

        /** Whether somebody who types this looks for this word. */
        boolean matches(SheetColumn column, String word, String typed);

        /** What a screen reader, and a refusal, calls the field of this column in the row with this place. */
        String label(SheetColumn column, int place);
    }

    /** {@code changed} is run whenever the person changed a field. */
    BulkRow(Offers offers, Runnable changed, Component last) {
        this.offers = offers;
        for (SheetColumn column : SheetColumn.values()) {
            List<String> offered = offers.of(column);
            Component cell = offered == null
                    ? keep(column, new TextField(), changed)
                    : keep(column, box(column, offered, offers, changed), changed);
            cell.addClassNames("bulk-" + column.field());
            add(new NativeTableCell(cell));
        }
        add(new NativeTableCell(last));
    }

    private <F extends Component & HasValue<?, String>> Component keep(SheetColumn column, F field, Runnable changed) {
        cells.put(column, field);
        field.addValueChangeListener(change -> {
            unmark(field);
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    /** What is none of the words stays visible, and is refused when the rows are read. */
    private static ComboBox<String> box(SheetColumn column, List<String> offered, Offers offers, Runnable changed) {
        ComboBox<String> box = new ComboBox<>();
        box.setItems((word, typed) -> offers.matches(column, word, typed), offered);
        box.setAllowCustomValue(true);
        box.setAutoOpen(true);
        box.addCustomValueSetListener(event -> {
            box.setValue(event.getDetail());
            changed.run();
        });
        return box;
    }

    /** Names the fields by the place of the row, as refusals do. */
    void number(int place) {
        cells.forEach((column, field) -> {
            ((Component) field).setId(FIELD + column.field() + place);
            ((HasAriaLabel) field).setAriaLabel(offers.label(column, place));
        });
    }

    /** The field that refusals call so, where it is one of this row. */
    Optional<Component> find(String name) {
        return cells.values().stream()
                .map(Component.class::cast)
                .filter(field -> field.getId().filter((FIELD + name)::equals).isPresent())
                .findFirst();
    }

    List<String> read() {
        return cells.values().stream()
                .map(field -> Objects.requireNonNullElse(field.getValue(), ""))
                .toList();
    }

    /** Puts this into the fields; what is missing at the end is empty. */
    void show(List<String> texts) {
        cells.forEach((column, field) -> {
            String text = column.of(texts);
            field.setValue(text.isEmpty() ? field.getEmptyValue() : text);
        });
    }

    void focus() {
        if (cells.get(SheetColumn.PARTNERS) instanceof Focusable<?> first) {
            first.focus();
        }
    }

    private static void unmark(Component field) {
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
        }
    }
}
