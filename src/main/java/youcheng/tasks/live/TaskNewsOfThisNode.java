package youcheng.tasks.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import youcheng.workflow.TaskDone;
import youcheng.workflow.TaskGiven;
import youcheng.workflow.TaskMarked;
import youcheng.workflow.WorkItemId;

/** The news of this process, in memory: what a window missed it reads when it is opened again. */
@Component
class TaskNewsOfThisNode implements TaskNews {

    private static final Logger LOG = LoggerFactory.getLogger(TaskNewsOfThisNode.class);

    private final Set<Window> windows = ConcurrentHashMap.newKeySet();

    /** One window; two of the same person are two. */
    private static final class Window implements Listening {

        private final Consumer<WorkItemId> hears;
        private final Set<Window> all;

        Window(Consumer<WorkItemId> hears, Set<Window> all) {
            this.hears = hears;
            this.all = all;
        }

        @Override
        public void end() {
            all.remove(this);
        }
    }

    @Override
    public Listening listen(Consumer<WorkItemId> window) {
        Window listening = new Window(window, windows);
        windows.add(listening);
        return listening;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void given(TaskGiven task) {
        tell(task.task());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void done(TaskDone task) {
        tell(task.task());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void marked(TaskMarked task) {
        tell(task.task());
    }

    private void tell(WorkItemId task) {
        for (Window window : windows) {
            try {
                window.hears.accept(task);
            } catch (RuntimeException e) {
                // Nobody's step fails because of somebody else's window.
                LOG.warn("A window did not hear of task {}", task, e);
                window.end();
            }
        }
    }
}
