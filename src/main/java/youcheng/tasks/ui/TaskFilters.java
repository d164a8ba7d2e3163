package youcheng.tasks.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.function.Supplier;
import youcheng.base.ui.UrlState;
import youcheng.cases.filters.FilteredList;
import youcheng.cases.ui.FilteredView;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskList;

/** The filters of the list of tasks. */
class TaskFilters implements FilteredView {

    private final TaskList tasks;
    private final Supplier<TaskFilter> shown;

    TaskFilters(TaskList tasks, Supplier<TaskFilter> shown) {
        this.tasks = tasks;
        this.shown = shown;
    }

    @Override
    public FilteredList list() {
        return FilteredList.TASKS;
    }

    @Override
    public String route() {
        return TasksNavigation.TASKS;
    }

    @Override
    public String everything() {
        return UrlState.of(TaskListUrlState.EVERYTHING).parameters().getQueryString();
    }

    @Override
    public String shown() {
        return said(shown.get());
    }

    @Override
    public String canonical(String address) {
        return said(read(address));
    }

    @Override
    public long count(String address) {
        return tasks.count(read(address));
    }

    private static TaskFilter read(String address) {
        return TaskListUrlState.read(QueryParameters.fromString(address)).filter();
    }

    private static String said(TaskFilter filter) {
        return TaskListUrlState.of(TaskListState.of(filter)).parameters().getQueryString();
    }
}
