package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import youcheng.base.Rejection;

/**
 * Runs work of more than a second outside the session's lock, as the person who started it; the window asks for news
 * until it is done. Whoever leaves the page stops it.
 */
@org.springframework.stereotype.Component
public class BackgroundTask {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTask.class);
    private static final int POLL_MILLISECONDS = 400;
    private static final long TELL_NANOSECONDS = Duration.ofMillis(300).toNanos();
    private static final int AT_ONCE = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("long-work-", 0).daemon().factory());

    /** One run of such work. */
    public static final class Run {

        private final UI ui;
        private volatile boolean stopped;
        private long lastTold = System.nanoTime();

        private Run(UI ui) {
            this.ui = ui;
        }

        /** Asks the work to stop; it ends at the next place where it looks. */
        public void stop() {
            stopped = true;
        }

        public boolean isStopped() {
            return stopped;
        }

        /** Shows how far the work is, now and then; what comes too often is left out. */
        public void tell(Command progress) {
            long now = System.nanoTime();
            if (now - lastTold > TELL_NANOSECONDS) {
                lastTold = now;
                show(progress);
            }
        }

        private void show(Command command) {
            try {
                // What fails in it goes to the error handler of the session; nobody waits for it here.
                var unused = ui.access(command);
            } catch (UIDetachedException windowClosed) {
                stop();
            }
        }
    }

    /** Starts the work for this component; {@code done} or {@code failed} runs in its window, if it is still there. */
    public <T> Run start(Component owner, Function<Run, T> work, Consumer<T> done, Runnable failed) {
        UI ui = UI.getCurrent();
        Run run = new Run(ui);
        ui.setPollInterval(POLL_MILLISECONDS);
        owner.addDetachListener(detach -> {
            detach.unregisterListener();
            run.stop();
            ui.setPollInterval(-1);
        });
        threads.execute(new DelegatingSecurityContextRunnable(() -> carryOut(owner, run, work, done, failed)));
        return run;
    }

    /** Work whose refusal is no failure: it is thrown in the window, where somebody asks what the work came to. */
    public static <T> Supplier<T> refusalKept(Supplier<T> work) {
        try {
            T result = work.get();
            return () -> result;
        } catch (Rejection refused) {
            return () -> {
                throw refused;
            };
        }
    }

    private static <T> void carryOut(
            Component owner, Run run, Function<Run, T> work, Consumer<T> done, Runnable failed) {
        try {
            T result = work.apply(run);
            finish(owner, run, () -> done.accept(result));
        } catch (RuntimeException e) {
            LOG.error("Work that a person waited for failed", e);
            finish(owner, run, failed);
        }
    }

    private static void finish(Component owner, Run run, Runnable last) {
        run.show(() -> {
            if (owner.isAttached()) {
                run.ui.setPollInterval(-1);
                last.run();
            }
        });
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
