package youcheng.exchanges.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Words;
import youcheng.register.TieRecord;

/** Adds fields in which one chooses to a form, each kept by the name of what was chosen. */
final class Choices {

    private final FormFields fields;
    private final Words words;

    Choices(FormFields fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    /** One of a few, all in sight. */
    <E extends Enum<E>> RadioButtonGroup<E> few(
            String name, String labelKey, List<E> choices, ItemLabelGenerator<E> label) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(words.t(labelKey));
        group.setItems(choices);
        group.setItemLabelGenerator(label);
        return fields.add(name, group, Enum::name, text -> Choices.named(choices, text));
    }

    /** One of many, found by typing its beginning. */
    <E extends Enum<E>> ComboBox<E> many(String name, String labelKey, List<E> choices, ItemLabelGenerator<E> label) {
        ComboBox<E> box = new ComboBox<>(words.t(labelKey));
        box.setItems(Fields.byName(label), choices);
        box.setItemLabelGenerator(label);
        return fields.add(name, box, Enum::name, text -> Choices.named(choices, text));
    }

    /** Partners, found by any of their names. */
    MultiSelectComboBox<TieRecord> partners(String name, Ties ties) {
        MultiSelectComboBox<TieRecord> box = new MultiSelectComboBox<>(words.t("exchange.partners"));
        box.setItems((tie, typed) -> Ties.matches(tie, typed), ties.all());
        box.setItemLabelGenerator(ties::name);
        box.setWidthFull();
        return fields.add(
                name,
                box,
                chosen -> chosen.stream().map(tie -> tie.id().toString()).collect(Collectors.joining(" ")),
                text -> found(text, ties));
    }

    private static Set<TieRecord> found(String keys, Ties ties) {
        Set<TieRecord> found = new LinkedHashSet<>();
        Arrays.stream(keys.split(" ", -1)).forEach(key -> {
            TieRecord tie = ties.find(key);
            if (tie != null) {
                found.add(tie);
            }
        });
        return found;
    }

    private static <E extends Enum<E>> @Nullable E named(List<E> choices, String name) {
        return choices.stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
