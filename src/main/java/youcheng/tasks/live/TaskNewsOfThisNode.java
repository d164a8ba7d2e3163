package youcheng.tasks.live;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import youcheng.workflow.TaskDone;
import youcheng.workflow.TaskGiven;
import youcheng.workflow.TaskMarked;
import youcheng.workflow.WorkItemId;

/** The news of this process, in memory: what a window missed it reads when it is opened again. */
@Component
class TaskNewsOfThisNode implements TaskNews {

    private static final Logger LOG = LoggerFactory.getLogger(TaskNewsOfThisNode.class);

    private final ExecutorService carrier = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("task-news").daemon().factory());
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

    @EventListener
    void given(TaskGiven task) {
        tellOnceStored(task.task());
    }

    @EventListener
    void done(TaskDone task) {
        tellOnceStored(task.task());
    }

    @EventListener
    void marked(TaskMarked task) {
        tellOnceStored(task.task());
    }

    /** What is not stored is no news; a window that misses some reads it when it is opened again. */
    private void tellOnceStored(WorkItemId task) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Elsewhere: whoever acted waits for nobody's window, and no window reads in their transaction.
                carrier.execute(() -> tell(task));
            }
        });
    }

    @PreDestroy
    void close() {
        carrier.shutdownNow();
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
