package youcheng.tasks.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import youcheng.workflow.InboxPlace;
import youcheng.workflow.WorkItemId;

/** Where a task stands in the list that its page was opened from; the list's state is the parameters of the address. */
public interface TaskNeighbours {

    /** The task's place; empty where the list does not have it. */
    Optional<InboxPlace> placeOf(WorkItemId task, QueryParameters list);

    /** The task that stands at this place now, or the first where there is none there; empty where there is none at all. */
    Optional<WorkItemId> at(long position, QueryParameters list);

    /** The list itself. */
    Location list(QueryParameters list);
}
