package youcheng.base.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a field's value is kept as text. */
record FieldCodec<V>(HasValue<?, V> field, Function<V, String> write, Function<String, @Nullable V> read) {

    String text() {
        return field.isEmpty() ? "" : write.apply(field.getValue());
    }

    /** The value as the person reads it. */
    String shown() {
        return switch (field) {
            case ComboBox<?> box -> chosen(box);
            case MultiSelectComboBox<?> box -> chosen(box);
            case RadioButtonGroup<?> group -> chosen(group);
            case Select<?> select -> chosen(select);
            case Checkbox box -> box.getValue() ? "✓" : "✗";
            default -> text();
        };
    }

    private static <T> String chosen(ComboBox<T> box) {
        return box.isEmpty() ? "" : box.getItemLabelGenerator().apply(box.getValue());
    }

    private static <T> String chosen(MultiSelectComboBox<T> box) {
        return box.getValue().stream().map(box.getItemLabelGenerator()).collect(Collectors.joining(" · "));
    }

    private static <T> String chosen(RadioButtonGroup<T> group) {
        return group.isEmpty() ? "" : group.getItemLabelGenerator().apply(group.getValue());
    }

    private static <T> String chosen(Select<T> select) {
        return select.isEmpty() ? "" : select.getItemLabelGenerator().apply(select.getValue());
    }

    void restore(String text) {
        V value = text.isEmpty() ? field.getEmptyValue() : read.apply(text);
        field.setValue(value == null ? field.getEmptyValue() : value);
    }
}
