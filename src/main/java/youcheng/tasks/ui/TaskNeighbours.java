package youcheng.tasks.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.workflow.WorkItemId;

/** Where a task stands in the list that its page was opened from; the list's state is the parameters of the address. */
public interface TaskNeighbours {

    /**
     * A place in a list of tasks.
     *
     * @param position from 1
     * @param length how many there are
     * @param previous the one before, or null
     * @param next the one after, or null
     */
    record Place(
            long position,
            long length,
            @Nullable WorkItemId previous,
            @Nullable WorkItemId next) {}

    /** The task's place; empty where the list does not have it. */
    Optional<Place> placeOf(WorkItemId task, QueryParameters list);

    /** The task that stands at this place now, or the first where there is none there; empty where there is none at all. */
    Optional<WorkItemId> at(long position, QueryParameters list);

    /** The list itself. */
    Location list(QueryParameters list);
}
