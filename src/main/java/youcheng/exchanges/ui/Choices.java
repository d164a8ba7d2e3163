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
import youcheng.base.ui.Messages;
import youcheng.register.RelationshipSummary;

/** Adds fields in which one chooses to a form, each kept by the name of what was chosen. */
final class Choices {

    private final FormFields fields;
    private final Messages messages;

    Choices(FormFields fields, Messages messages) {
        this.fields = fields;
        this.messages = messages;
    }

    /** One of a few, all in sight. */
    <E extends Enum<E>> RadioButtonGroup<E> few(
            String name, String labelKey, List<E> choices, ItemLabelGenerator<E> label) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(messages.t(labelKey));
        group.setItems(choices);
        group.setItemLabelGenerator(label);
        return fields.add(name, group, Enum::name, text -> Choices.named(choices, text));
    }

    /** One of many, found by typing its beginning. */
    <E extends Enum<E>> ComboBox<E> many(String name, String labelKey, List<E> choices, ItemLabelGenerator<E> label) {
        ComboBox<E> box = new ComboBox<>(messages.t(labelKey));
        box.setItems(Fields.byName(label), choices);
        box.setItemLabelGenerator(label);
        return fields.add(name, box, Enum::name, text -> Choices.named(choices, text));
    }

    /** Partners, found by any of their names. */
    MultiSelectComboBox<RelationshipSummary> partners(String name, NamedRelationships relationships) {
        MultiSelectComboBox<RelationshipSummary> box = new MultiSelectComboBox<>(messages.t("exchange.partners"));
        box.setItems((relationship, typed) -> NamedRelationships.matches(relationship, typed), relationships.all());
        box.setItemLabelGenerator(relationships::name);
        box.setWidthFull();
        return fields.add(
                name,
                box,
                chosen -> chosen.stream()
                        .map(relationship -> relationship.id().toString())
                        .collect(Collectors.joining(" ")),
                text -> found(text, relationships));
    }

    private static Set<RelationshipSummary> found(String keys, NamedRelationships relationships) {
        Set<RelationshipSummary> found = new LinkedHashSet<>();
        Arrays.stream(keys.split(" ", -1)).forEach(key -> {
            RelationshipSummary relationship = relationships.find(key);
            if (relationship != null) {
                found.add(relationship);
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
