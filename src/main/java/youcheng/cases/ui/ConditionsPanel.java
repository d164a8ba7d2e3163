package youcheng.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.Rejection;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.cases.conditions.TaskCondition;
import youcheng.cases.conditions.TaskConditions;

/** Conditions of a filter, put together: all of these, or all of those. It is unfolded by its button, and where there are some. */
public class ConditionsPanel extends Div {

    private final transient ConditionWords words;
    private final transient Fields fields;
    private final transient Messages messages;
    private final transient Runnable changed;
    private final transient List<Alternative> alternatives = new ArrayList<>();
    private final Div all = new Div();
    private final Div objections = new Div();
    private final Button toggle;

    /** {@code changed} runs with every change. */
    public ConditionsPanel(ConditionWords words, Fields fields, Messages messages, Runnable changed) {
        this.words = words;
        this.fields = fields;
        this.messages = messages;
        this.changed = changed;
        addClassName("conditions");
        getElement().setAttribute("role", "group").setAttribute("aria-label", messages.t("tasks.filter.more"));
        objections.addClassName("condition-objections");
        objections.getElement().setAttribute("role", "alert");
        add(all, button("tasks.filter.or", () -> new Alternative().added()), objections);
        toggle = new Button(messages.t("tasks.filter.more"), VaadinIcon.FILTER.create(), event -> open(!isVisible()));
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open(false);
    }

    /** The button that unfolds it; whoever makes it puts the button beside what most people ask for. */
    public Button toggle() {
        return toggle;
    }

    private void open(boolean wanted) {
        setVisible(wanted);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
    }

    /** Shows these; whatever was being put together is gone. */
    public void show(TaskConditions conditions) {
        rows(conditions);
        open(!conditions.isEmpty());
    }

    private void rows(TaskConditions conditions) {
        alternatives.clear();
        all.removeAll();
        for (List<TaskCondition> each : conditions.anyOf()) {
            Alternative alternative = new Alternative();
            each.forEach(condition -> alternative.row().show(condition));
        }
        if (alternatives.isEmpty()) {
            new Alternative().row();
        }
    }

    /** What was put together so far; rows that say nothing yet are left out. */
    public TaskConditions conditions() {
        return new TaskConditions(alternatives.stream()
                .map(each -> each.rows.stream()
                        .flatMap(row -> row.condition().stream())
                        .toList())
                .toList());
    }

    /** Says what cannot be met. */
    public void object(List<Rejection> why) {
        objections.removeAll();
        why.forEach(each -> objections.add(new Paragraph(messages.say(each))));
        if (!why.isEmpty()) {
            open(true);
        }
    }

    private Button button(String key, Runnable then) {
        Button button = new Button(messages.t(key), event -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Conditions that have to hold together. */
    private final class Alternative extends Div {

        private final transient List<ConditionRow> rows = new ArrayList<>();
        private final Div list = new Div();

        Alternative() {
            addClassName("condition-alternative");
            if (!alternatives.isEmpty()) {
                Span or = new Span(messages.t("tasks.filter.orElse"));
                or.addClassName("condition-or");
                add(or);
            }
            add(list, button("tasks.filter.and", this::row));
            alternatives.add(this);
            all.add(this);
        }

        void added() {
            row();
        }

        ConditionRow row() {
            ConditionRow[] made = new ConditionRow[1];
            made[0] = new ConditionRow(words, fields, messages, changed, () -> drop(made[0]));
            rows.add(made[0]);
            list.add(made[0]);
            return made[0];
        }

        private void drop(ConditionRow row) {
            rows.remove(row);
            list.remove(row);
            if (rows.isEmpty() && alternatives.size() > 1) {
                rows(conditions());
            }
            changed.run();
        }
    }
}
