package youcheng.tasks.live;

import java.util.function.Consumer;
import youcheng.workflow.WorkItemId;

/**
 * Tells open windows that something became of a task, once that is stored. It says which task and nothing of it: each
 * window reads again, with the rights of whoever looks. With several nodes, one that carries the news between them takes
 * its place.
 */
public interface TaskNews {

    /** From now on {@code window} hears of tasks, in a thread that is not its own and must not be held up. */
    Listening listen(Consumer<WorkItemId> window);

    /** Somebody who listens. */
    interface Listening {

        /** Hears nothing any more. */
        void end();
    }
}
