package youcheng.tasks.ui;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;
import youcheng.cases.conditions.TaskCondition;
import youcheng.cases.conditions.TaskConditions;
import youcheng.cases.conditions.TaskField;
import youcheng.identity.People;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskList;
import youcheng.workflow.HolderLoad;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** What a supervisor sees of their team at the start: what is stuck with whom, and who has how much. */
@org.springframework.stereotype.Component
class TeamPart {

    /** So many of those with whom something is stuck are named, whoever lets it wait longest first. */
    private static final int MOST_PEOPLE = 6;

    private static final int MOST_TASKS = 3;
    private static final int LOOKED_AT = 60;

    private static final TaskCondition OVERDUE = TaskCondition.of(TaskField.DUE, "OVERDUE");
    private static final TaskCondition ESCALATED = TaskCondition.of(TaskField.ESCALATED);

    private final TaskList tasks;
    private final StartLists lists;
    private final People people;
    private final Messages messages;

    TeamPart(TaskList tasks, StartLists lists, People people, Messages messages) {
        this.tasks = tasks;
        this.lists = lists;
        this.people = people;
        this.messages = messages;
    }

    /** Its parts with their headings. */
    List<Component> parts() {
        List<HolderLoad> loads = tasks.loads(team());
        List<Component> parts = new ArrayList<>();
        parts.add(new H2(messages.t("tasks.start.stuck")));
        parts.addAll(stuck(loads));
        parts.add(new H2(messages.t("tasks.start.load")));
        parts.add(
                loads.isEmpty() ? new Paragraph(messages.t("tasks.start.load.nothing")) : new Div(table(loads), all()));
        return parts;
    }

    private List<Component> stuck(List<HolderLoad> loads) {
        List<HolderLoad> late = loads.stream()
                .filter(each -> each.stuck() > 0)
                .sorted(comparing(HolderLoad::oldest, nullsLast(naturalOrder())))
                .toList();
        if (late.isEmpty()) {
            return List.of(new Paragraph(messages.t("tasks.start.stuck.nothing")));
        }
        List<WorkItem> oldest =
                tasks.page(team(new TaskConditions(List.of(List.of(OVERDUE), List.of(ESCALATED)))), 0, LOOKED_AT);
        return late.stream()
                .limit(MOST_PEOPLE)
                .map(each -> (Component) stuck(each, oldest))
                .toList();
    }

    private Div stuck(HolderLoad load, List<WorkItem> oldest) {
        TaskCondition holder = holder(load.account());
        Anchor all = number(
                load.stuck(),
                team(new TaskConditions(List.of(List.of(holder, OVERDUE), List.of(holder, ESCALATED)))),
                messages.t("tasks.start.stuck.count", name(load.account()), load.stuck()));
        all.setText(messages.t("tasks.start.stuck.all", load.stuck()));
        Div head = new Div(new H3(name(load.account())), all);
        head.addClassName("start-line");
        return new Div(
                head,
                lists.tasks(oldest.stream()
                        .filter(task -> Objects.equals(task.assignee(), load.account()))
                        .limit(MOST_TASKS)
                        .toList()));
    }

    private PlainTable table(List<HolderLoad> loads) {
        PlainTable table = new PlainTable(
                messages.t("tasks.start.load.caption"),
                messages.t("tasks.holder"),
                messages.t("tasks.start.load.open"),
                messages.t("tasks.start.late"),
                messages.t("tasks.start.load.escalated"));
        table.addClassName("team-load");
        loads.stream()
                .sorted(comparing((HolderLoad each) -> each.account() == null)
                        .thenComparing(comparingLong(HolderLoad::open).reversed())
                        .thenComparing(each -> name(each.account())))
                .forEach(each -> row(table, each));
        return table;
    }

    private void row(PlainTable table, HolderLoad load) {
        TaskCondition holder = holder(load.account());
        table.row(
                new Span(name(load.account())),
                figure(load, "tasks.start.load.open", load.open(), team(TaskConditions.allOf(holder))),
                figure(load, "tasks.start.late", load.late(), team(TaskConditions.allOf(holder, OVERDUE))),
                figure(
                        load,
                        "tasks.start.load.escalated",
                        load.escalated(),
                        team(TaskConditions.allOf(holder, ESCALATED))));
    }

    private Component figure(HolderLoad load, String key, long number, TaskFilter filter) {
        return number(number, filter, name(load.account()) + " " + messages.t(key) + " " + number);
    }

    private Anchor number(long number, TaskFilter filter, String spoken) {
        Anchor link = new Anchor(TaskListUrlState.of(TaskListState.of(filter)).linkTo(TasksNavigation.TASKS));
        link.setText(Long.toString(number));
        link.setAriaLabel(spoken);
        return link;
    }

    private Paragraph all() {
        return new Paragraph(new Anchor(
                TaskListUrlState.of(TaskListState.of(team())).linkTo(TasksNavigation.TASKS),
                messages.t("tasks.start.load.all")));
    }

    private String name(@Nullable Long account) {
        return account == null ? messages.t("tasks.start.free") : people.nameOf(account);
    }

    private static TaskCondition holder(@Nullable Long account) {
        return TaskCondition.of(TaskField.HOLDER, account == null ? TaskCondition.NOBODY : account.toString());
    }

    private static TaskFilter team() {
        return new TaskFilter(Scope.TEAM, "", false, Sort.DUE, true);
    }

    private static TaskFilter team(TaskConditions where) {
        return team().where(where);
    }
}
