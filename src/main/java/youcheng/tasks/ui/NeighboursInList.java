package youcheng.tasks.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.base.ui.UrlState;
import youcheng.tasks.TaskService;
import youcheng.tasks.TasksNavigation;
import youcheng.workflow.InboxPlace;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Finds a task in the list that an address describes. */
@Component
class NeighboursInList implements TaskNeighbours {

    private final TaskService tasks;

    private final Messages messages;

    NeighboursInList(TaskService tasks, Messages messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public Optional<InboxPlace> placeOf(WorkItemId task, QueryParameters list) {
        return tasks.place(asked(list), task);
    }

    @Override
    public Optional<WorkItemId> at(long position, QueryParameters list) {
        TaskService.Filter filter = asked(list);
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

    private TaskService.Filter asked(QueryParameters list) {
        return TaskFilterUrlState.read(list).in(messages.language());
    }
}
