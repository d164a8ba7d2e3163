package youcheng.cases.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.cases.conditions.TaskCondition;
import youcheng.cases.conditions.TaskField;

/** One condition of a filter: what of the task, and what it has to be. */
class ConditionRow extends Div {

    private final transient ConditionWords words;
    private final transient Fields fields;
    private final transient Messages messages;
    private final transient Runnable changed;
    private final Select<TaskField> field = new Select<>();
    private final Div editor = new Div();
    private transient Supplier<List<String>> values = List::of;

    ConditionRow(ConditionWords words, Fields fields, Messages messages, Runnable changed, Runnable remove) {
        this.words = words;
        this.fields = fields;
        this.messages = messages;
        this.changed = changed;
        addClassName("condition");
        editor.addClassName("condition-values");
        field.setAriaLabel(messages.t("tasks.filter.field"));
        field.setPlaceholder(messages.t("tasks.filter.field"));
        field.setItems(TaskField.values());
        field.setItemLabelGenerator(each -> each == null ? "" : messages.t("tasks.filter.field." + each));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edit(change.getValue(), List.of());
                changed.run();
            }
        });
        Button drop = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> remove.run());
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        drop.setAriaLabel(messages.t("tasks.filter.remove"));
        add(field, editor, drop);
    }

    void show(TaskCondition condition) {
        field.setValue(condition.field());
        edit(condition.field(), condition.values());
    }

    /** What was chosen; empty while nothing is. */
    Optional<TaskCondition> condition() {
        return field.getOptionalValue()
                .map(chosen -> new TaskCondition(chosen, values.get()))
                .filter(chosen -> !chosen.values().stream().allMatch(String::isBlank)
                        || chosen.field() == TaskField.FOLLOW_UP
                        || chosen.field() == TaskField.ESCALATED);
    }

    private void edit(TaskField chosen, List<String> said) {
        editor.removeAll();
        switch (chosen) {
            case PROCESS, STEP, DESK, GROUP, HOLDER, PRIORITY -> choices(chosen, said);
            case DUE -> due(said);
            case AGE -> values = one(text("tasks.filter.days", said, 0));
            case AMOUNT -> {
                TextField least = text("tasks.filter.least", said, 0);
                TextField most = text("tasks.filter.most", said, 1);
                values = () -> List.of(plain(least), plain(most));
            }
            case TEXT -> values = one(text("tasks.filter.text", said, 0));
            case FOLLOW_UP, ESCALATED -> values = List::of;
        }
    }

    private void choices(TaskField chosen, List<String> said) {
        MultiSelectComboBox<String> several = new MultiSelectComboBox<>();
        List<String> known = words.choices(chosen);
        several.setItems(
                Fields.byName(value -> words.nameOf(chosen, value)),
                Stream.concat(known.stream(), said.stream()).distinct().toList());
        several.setItemLabelGenerator(value -> words.nameOf(chosen, value));
        several.setAriaLabel(messages.t("tasks.filter.field." + chosen));
        several.setPlaceholder(messages.t("tasks.filter.anyOf"));
        several.select(said);
        several.addValueChangeListener(this::edited);
        editor.add(several);
        values = () -> several.getSelectedItems().stream().sorted().toList();
    }

    private void due(List<String> said) {
        TaskCondition before = new TaskCondition(TaskField.DUE, said);
        Select<String> when = new Select<>();
        List<String> known = words.choices(TaskField.DUE);
        String asked = said.stream().findFirst().orElse("");
        when.setItems(Stream.concat(known.stream(), Stream.of(asked))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList());
        when.setItemLabelGenerator(value -> value == null ? "" : words.nameOf(TaskField.DUE, value));
        when.setAriaLabel(messages.t("tasks.filter.field.DUE"));
        when.setPlaceholder(messages.t("tasks.filter.when"));
        DatePicker first = fields.date("tasks.filter.first");
        DatePicker last = fields.date("tasks.filter.last");
        when.setValue(asked.isEmpty() ? null : asked);
        before.day(1).ifPresent(first::setValue);
        before.day(2).ifPresent(last::setValue);
        Runnable between = () -> {
            first.setVisible(TaskCondition.DAYS.equals(when.getValue()));
            last.setVisible(first.isVisible());
        };
        between.run();
        when.addValueChangeListener(change -> {
            between.run();
            edited(change);
        });
        first.addValueChangeListener(this::edited);
        last.addValueChangeListener(this::edited);
        editor.add(when, first, last);
        values = () -> TaskCondition.DAYS.equals(when.getValue())
                ? TaskCondition.due(first.getValue(), last.getValue()).values()
                : when.getOptionalValue().map(List::of).orElse(List.of());
    }

    private TextField text(String labelKey, List<String> said, int place) {
        TextField typed = fields.search(labelKey);
        typed.setPrefixComponent(null);
        typed.setValue(place < said.size() ? said.get(place) : "");
        typed.addValueChangeListener(this::edited);
        editor.add((Component) typed);
        return typed;
    }

    private static Supplier<List<String>> one(TextField typed) {
        return () -> List.of(typed.getValue().strip());
    }

    /** People write 1,500 or 1 500; what is no number stays as it was typed, and is said to be none. */
    private static String plain(TextField typed) {
        String said = typed.getValue().strip();
        return TaskCondition.typedNumber(said).map(BigDecimal::toPlainString).orElse(said);
    }

    private void edited(AbstractField.ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            changed.run();
        }
    }
}
