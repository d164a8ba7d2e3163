package youcheng.tasks.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import youcheng.base.ui.UrlState;
import youcheng.tasks.TaskService;
import youcheng.tasks.TasksNavigation;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Finds a task in the list that an address describes. */
@Component
class NeighboursInList implements TaskNeighbours {

    /** Further down nobody pages from task to task. */
    private static final int LOOKED_THROUGH = 200;

    private final TaskService tasks;

    NeighboursInList(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<Place> placeOf(WorkItemId task, QueryParameters list) {
        TaskService.Filter filter = TaskFilterUrlState.read(list);
        List<WorkItemId> ids =
                tasks.page(filter, 0, LOOKED_THROUGH).stream().map(WorkItem::id).toList();
        int index = ids.indexOf(task);
        return index < 0
                ? Optional.empty()
                : Optional.of(new Place(
                        index + 1,
                        tasks.count(filter),
                        index == 0 ? null : ids.get(index - 1),
                        index + 1 == ids.size() ? null : ids.get(index + 1)));
    }

    @Override
    public Optional<WorkItemId> at(long position, QueryParameters list) {
        TaskService.Filter filter = TaskFilterUrlState.read(list);
        return IntStream.of(Math.toIntExact(position) - 1, 0)
                .mapToObj(place -> tasks.page(filter, place, 1))
                .flatMap(List::stream)
                .map(WorkItem::id)
                .findFirst();
    }

    @Override
    public Location list(QueryParameters list) {
        return UrlState.of(TasksNavigation.TASKS, TaskFilterUrlState.write(TaskFilterUrlState.read(list)));
    }
}
