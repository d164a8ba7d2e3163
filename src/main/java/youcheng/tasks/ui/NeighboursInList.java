package youcheng.tasks.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.ui.UrlState;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskList;
import youcheng.workflow.InboxPlace;
import youcheng.workflow.WorkItemId;

/** Finds a task in the list that an address describes. */
@Component
class NeighboursInList implements TaskNeighbours {

    private final TaskList tasks;
    private final TaskOrder order;

    NeighboursInList(TaskList tasks, TaskOrder order) {
        this.tasks = tasks;
        this.order = order;
    }

    @Override
    public Optional<InboxPlace> placeOf(WorkItemId task, QueryParameters list) {
        return tasks.place(asked(list), task);
    }

    @Override
    public Optional<WorkItemId> at(long position, QueryParameters list) {
        TaskFilter filter = asked(list);
        return tasks.at(filter, position).or(() -> tasks.at(filter, 1));
    }

    @Override
    public Location list(QueryParameters list) {
        UrlState shown = TaskListUrlState.of(TaskListUrlState.read(list));
        boolean isSaid = list.getParameters().containsKey(TaskListUrlState.EVERYTHING.name());
        return (isSaid ? shown.or(TaskListUrlState.EVERYTHING) : shown).at(TasksNavigation.TASKS);
    }

    private TaskFilter asked(QueryParameters list) {
        return order.inTheirOrder(TaskListUrlState.read(list).filter());
    }
}
