package youcheng.tasks.work;

import java.time.Instant;
import youcheng.base.Rejection;
import youcheng.workflow.WorkItem;

/**
 * A task that the inbox shows as open and for which no engine waits any more. Whoever meets one is told so, after its
 * row was put right and the call was repeated.
 */
public final class GhostTask extends Rejection {

    private final transient WorkItem item;

    GhostTask(WorkItem item, Instant now) {
        super("tasks.rejection.dropped", null, now);
        this.item = item;
    }

    /** The task as the inbox shows it. */
    public WorkItem item() {
        return item;
    }
}
