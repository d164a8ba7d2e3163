package youcheng.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import youcheng.base.ui.ColumnChoice;
import youcheng.base.ui.Fields;
import youcheng.base.ui.GroupedGrid;
import youcheng.base.ui.LiveWindow;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlState;
import youcheng.cases.ui.SavedFilterBar;
import youcheng.identity.Desk;
import youcheng.identity.OfficeWork;
import youcheng.identity.SignedIn;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskList;
import youcheng.tasks.live.TaskNews;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** My work and my groups' work in one list, by how soon it is due; what is looked for stands in the address. */
@Route(TasksNavigation.TASKS)
@Menu(title = "menu.tasks", order = 10, icon = "vaadin:tasks")
@OfficeWork
@StyleSheet("context://styles/work.css")
class TasksView extends Page implements BeforeEnterObserver {

    private final transient SignedIn signedIn;
    private final transient TaskList tasks;
    private final transient GroupedTasks list;
    private final transient CasesToRead reading;
    private final transient TaskOrder order;
    private final transient Messages messages;
    private boolean wasOfDone;
    private final TaskFilterBar filters;
    private final GroupedGrid<DueGroup, WorkItem> grid;
    private final SavedFilterBar saved;
    private final Button more = new Button();
    private final BulkBar bulk;
    private final Div toRead = new Div();

    TasksView(
            TaskList tasks,
            TaskColumns columns,
            TaskFile file,
            TaskOrder order,
            CasesToRead reading,
            SavedFilterBar.Kit kit,
            BulkBar.Kit bulkKit,
            TaskNews news,
            SignedIn signedIn,
            Messages messages,
            Fields fields) {
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.list = new GroupedTasks(tasks);
        this.reading = reading;
        this.order = order;
        this.messages = messages;
        addClassName("wide");
        title(messages.t("menu.tasks"));
        List<Desk> desks = signedIn.person().desks().stream().sorted().toList();
        filters = new TaskFilterBar(tasks, order.words(), desks, messages, fields, this::step, this::typed);
        grid = columns.grid(list, this::address, this::refresh);
        grid.addClassName("bounded");
        saved = new SavedFilterBar(kit, new TaskFilters(tasks, () -> state().filter()));
        ColumnChoice<?> choice = columns.choice(grid);
        Div above = new Div(saved, more, choice, file.buttons(grid, choice, this::state));
        above.addClassName("list-tools");
        bulk = new BulkBar(bulkKit, this::whole, this::refresh);
        grid.selectable(rows -> bulk.show(ids(rows), list.total()));
        add(filters, above, bulk, grid, toRead);
        grid.addSortListener(change -> {
            if (change.isFromClient()) {
                step();
            }
        });
        grid.onFold(this::keepAddress);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> refresh());
        more.getElement().setAttribute("aria-live", "polite");
        LiveWindow.follow(this, news, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        boolean plain = query.getParameters().isEmpty();
        TaskListState asked = TaskListUrlState.read(plain ? saved.first().orElse(query) : query);
        TaskFilter filter = asked.filter();
        filters.show(filter);
        grid.sortBy(TaskColumns.keyOf(filter.sort()), filter.ascending());
        grid.unfoldAllBut(asked.folded());
        wasOfDone = filter.isOfDone();
        refresh();
        if (plain && saved.first().isPresent()) {
            keepAddress();
        }
        ListPlace.in(query)
                .flatMap(place -> list.at(place.position()))
                .ifPresent(row -> grid.showRow(row.getKey(), row.getValue()));
    }

    /** The task's page knows the list that it was opened from, for what comes before and after. */
    private String address(WorkItem item) {
        return said().linkTo(TasksNavigation.of(item.id()));
    }

    /** Everything is said by name where the list would open with a filter: a way back must not narrow it again. */
    private UrlState said() {
        UrlState shown = TaskListUrlState.of(state());
        return saved.isOpenedFiltered() ? shown.or(TaskListUrlState.EVERYTHING) : shown;
    }

    private TaskListState state() {
        Optional<GridSortOrder<GroupedGrid.GroupedRow<DueGroup, WorkItem>>> order =
                grid.getSortOrder().stream().findFirst();
        TaskFilter filter = filters.filter(
                order.map(by -> Sort.valueOf(by.getSorted().getKey())).orElse(Sort.DUE),
                order.map(by -> by.getDirection() == SortDirection.ASCENDING).orElse(true));
        return new TaskListState(filter, grid.folded());
    }

    /** The address follows what the person looks for, so that the back button and a bookmark keep the place. */
    private void step() {
        boolean ofDone = state().filter().isOfDone();
        if (ofDone != wasOfDone) {
            // What was done last is looked for first.
            wasOfDone = ofDone;
            grid.sortBy(TaskColumns.keyOf(Sort.DUE), !ofDone);
        }
        said().step(TasksNavigation.TASKS);
        refresh();
    }

    private void typed() {
        keepAddress();
        refresh();
    }

    private void keepAddress() {
        said().replace(TasksNavigation.TASKS);
    }

    /** What others do shows where it stands: no row moves under the cursor, and what is new waits until it is asked for. */
    private void follow(Set<WorkItemId> changed) {
        if (signedIn.find().isEmpty()) {
            return; // whose rights ended sees what they last were allowed to see; the next click tells them
        }
        list.again(changed).forEach((item, group) -> grid.replace(group, item));
        long come = list.come();
        more.setText(messages.t("tasks.come", come));
        more.setVisible(come > 0);
        saved.refresh();
    }

    private List<WorkItemId> whole(int most) {
        return tasks.page(order.inTheirOrder(state().filter()), 0, most).stream()
                .map(WorkItem::id)
                .toList();
    }

    private static Set<WorkItemId> ids(Set<WorkItem> rows) {
        return rows.stream().map(WorkItem::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void refresh() {
        grid.deselectAll();
        bulk.show(Set.of(), 0);
        more.setVisible(false);
        TaskFilter filter = state().filter();
        filters.object(filter);
        list.ask(order.inTheirOrder(filter));
        grid.getDataProvider().refreshAll();
        lead(messages.t("tasks.count", list.total()));
        saved.refresh();
        toRead.removeAll();
        toRead.add(reading.list(this::refresh));
    }
}
