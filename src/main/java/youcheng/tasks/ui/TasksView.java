package youcheng.tasks.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.GroupedGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.identity.Desk;
import youcheng.identity.OfficeWork;
import youcheng.identity.SignedIn;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskList;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** My work and my groups' work in one list, by how soon it is due; what is looked for stands in the address. */
@Route(TasksNavigation.TASKS)
@Menu(title = "menu.tasks", order = 10, icon = "vaadin:tasks")
@OfficeWork
@StyleSheet("context://styles/work.css")
class TasksView extends Page implements BeforeEnterObserver {

    private final transient GroupedTasks list;
    private final transient CasesToRead reading;
    private final transient Messages messages;
    private final Select<Scope> scope = new Select<>();
    private final TextField search;
    private final Checkbox onlyLate;
    private final Select<String> process;
    private final Select<Desk> desk;
    private final GroupedGrid<DueGroup, WorkItem> grid;
    private final Div toRead = new Div();

    TasksView(
            TaskList tasks,
            TaskColumns columns,
            CasesToRead reading,
            SignedIn signedIn,
            Messages messages,
            Fields fields) {
        this.list = new GroupedTasks(tasks);
        this.reading = reading;
        this.messages = messages;
        addClassName("wide");
        title(messages.t("menu.tasks"));
        scope.setLabel(messages.t("tasks.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(each -> messages.t("tasks.scope." + each));
        search = fields.search("tasks.search");
        onlyLate = new Checkbox(messages.t("tasks.onlyLate"));
        process = fields.filter("tasks.process", tasks.processes(), each -> messages.t("process." + each));
        desk = fields.filter("tasks.desk", signedIn.person().desks(), each -> messages.t("desk." + each));
        grid = columns.grid(list, this::address, this::refresh);
        grid.addClassName("bounded");
        add(new Filters(scope, search, process, desk, onlyLate), grid, toRead);
        scope.addValueChangeListener(this::chosen);
        process.addValueChangeListener(this::chosen);
        desk.addValueChangeListener(this::chosen);
        onlyLate.addValueChangeListener(this::chosen);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepAddress();
                refresh();
            }
        });
        grid.addSortListener(change -> {
            if (change.isFromClient()) {
                step();
            }
        });
        grid.onFold(this::keepAddress);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TaskListState asked = TaskListUrlState.read(event.getLocation().getQueryParameters());
        TaskFilter filter = asked.filter();
        scope.setValue(filter.scope());
        search.setValue(filter.text());
        onlyLate.setValue(filter.onlyLate());
        choose(process, filter.process());
        choose(desk, filter.desk());
        grid.sortBy((filter.sort() == Sort.ENGLISH_TITLE ? Sort.TITLE : filter.sort()).name(), filter.ascending());
        grid.unfoldAllBut(asked.folded());
        refresh();
    }

    /** A choice between less than two is shown only where the address asks for something. */
    private static <T> void choose(Select<T> field, @org.jspecify.annotations.Nullable T value) {
        boolean known = value != null && field.getListDataView().contains(value);
        field.setValue(known ? value : null);
        field.setVisible(known || field.getListDataView().getItemCount() > 1);
    }

    /** The task's page knows the list that it was opened from, for what comes before and after. */
    private String address(WorkItem item) {
        return TaskListUrlState.of(state()).linkTo(TasksNavigation.of(item.id()));
    }

    private TaskListState state() {
        Optional<GridSortOrder<GroupedGrid.GroupedRow<DueGroup, WorkItem>>> order =
                grid.getSortOrder().stream().findFirst();
        TaskFilter filter = new TaskFilter(
                scope.getOptionalValue().orElse(Scope.ALL),
                search.getValue(),
                onlyLate.getValue(),
                process.getValue(),
                desk.getValue(),
                order.map(by -> Sort.valueOf(by.getSorted().getKey())).orElse(Sort.DUE),
                order.map(by -> by.getDirection() == SortDirection.ASCENDING).orElse(true));
        return new TaskListState(filter, grid.folded());
    }

    private void chosen(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            step();
        }
    }

    /** The address follows what the person looks for, so that the back button and a bookmark keep the place. */
    private void step() {
        TaskListUrlState.of(state()).step(TasksNavigation.TASKS);
        refresh();
    }

    private void keepAddress() {
        TaskListUrlState.of(state()).replace(TasksNavigation.TASKS);
    }

    private void refresh() {
        list.ask(state().filter().in(messages.language()));
        grid.getDataProvider().refreshAll();
        lead(messages.t("tasks.count", list.total()));
        toRead.removeAll();
        toRead.add(reading.list(this::refresh));
    }
}
