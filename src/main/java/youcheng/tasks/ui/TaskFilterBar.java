package youcheng.tasks.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.cases.ui.ConditionWords;
import youcheng.cases.ui.ConditionsPanel;
import youcheng.identity.Desk;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskList;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;

/** What narrows the list of tasks down: what most people ask for at once, everything else on demand. */
class TaskFilterBar extends Div {

    private final transient TaskList tasks;
    private final transient Runnable chosen;
    private final transient List<Scope> scopes;
    private final transient List<String> processes;
    private final transient List<Desk> desks;
    private final Select<Scope> scope = new Select<>();
    private final TextField search;
    private final Checkbox onlyLate;
    private final Select<String> process;
    private final Select<Desk> desk;
    private final ConditionsPanel conditions;

    /** {@code chosen} runs with every choice, {@code typed} while somebody types. */
    TaskFilterBar(
            TaskList tasks,
            ConditionWords words,
            List<Desk> desks,
            Messages messages,
            Fields fields,
            Runnable chosen,
            Runnable typed) {
        this.tasks = tasks;
        this.chosen = chosen;
        scope.addClassName("scope");
        scope.setLabel(messages.t("tasks.scope"));
        scopes = Stream.of(Scope.values())
                .filter(each -> each != Scope.TEAM || tasks.hasTeam())
                .toList();
        scope.setItemLabelGenerator(each -> messages.t("tasks.scope." + each));
        search = fields.search("tasks.search");
        onlyLate = new Checkbox(messages.t("tasks.onlyLate"));
        processes = tasks.processes();
        this.desks = desks;
        process = fields.filter(
                "tasks.process",
                processes,
                each -> messages.find("process." + each).orElse(each));
        desk = fields.filter("tasks.desk", desks, each -> messages.t("desk." + each));
        conditions = new ConditionsPanel(words, fields, messages, chosen);
        add(new Filters(scope, search, process, desk, onlyLate, conditions.toggle()), conditions);
        scope.addValueChangeListener(this::chosen);
        process.addValueChangeListener(this::chosen);
        desk.addValueChangeListener(this::chosen);
        onlyLate.addValueChangeListener(this::chosen);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
    }

    private void chosen(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            chosen.run();
        }
    }

    /** Shows what this filter asks for. */
    void show(TaskFilter filter) {
        choose(scope, scopes, filter.scope());
        search.setValue(filter.text());
        onlyLate.setValue(filter.onlyLate());
        process.setVisible(choose(process, processes, filter.process()) > 1);
        desk.setVisible(choose(desk, desks, filter.desk()) > 1);
        conditions.show(filter.where());
    }

    /**
     * Chooses what the address asks for, also where it is usually not offered: the list finds what was counted beside a saved
     * filter. Hands back between how much there is to choose, nothing at all included.
     */
    private static <T> int choose(Select<T> field, List<T> offered, @Nullable T value) {
        List<T> items = new ArrayList<>(offered);
        if (value != null && !offered.contains(value)) {
            items.add(value);
        }
        field.setItems(items);
        field.setValue(value);
        return items.size() + (value != null && items.size() == 1 ? 1 : 0);
    }

    /** What is asked for, in this order. */
    TaskFilter filter(Sort sort, boolean ascending) {
        return new TaskFilter(
                scope.getOptionalValue().orElse(Scope.ALL),
                search.getValue(),
                onlyLate.getValue(),
                process.getValue(),
                desk.getValue(),
                conditions.conditions(),
                sort,
                ascending,
                List.of());
    }

    /** Says what this filter asks for and cannot be. */
    void object(TaskFilter filter) {
        conditions.object(tasks.objections(filter));
    }
}
