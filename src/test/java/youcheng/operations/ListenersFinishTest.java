package youcheng.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class ListenersFinishTest {

    private static final int EVENTS = 20;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Closed with the context, as the pool of connections is, and before the executor: it was made later. */
    private static final class Database implements DisposableBean {

        private final AtomicBoolean closed = new AtomicBoolean();

        @Override
        public void destroy() {
            closed.set(true);
        }
    }

    @Test
    void whatWaitsToBeHeardAndWhatItTellsInItsTurnIsHeardWhileThereIsADatabase() {
        try (AnnotationConfigApplicationContext portal = new AnnotationConfigApplicationContext()) {
            portal.registerBean(ListenersFinish.class);
            portal.registerBean(
                    ThreadPoolTaskExecutor.class,
                    () -> new ThreadPoolTaskExecutorBuilder()
                            .corePoolSize(1)
                            .awaitTermination(true)
                            .customizers(portal.getBean(ListenersFinish.class))
                            .build());
            portal.registerBean(Database.class);
            portal.refresh();
            ThreadPoolTaskExecutor executor = portal.getBean(ThreadPoolTaskExecutor.class);
            Database database = portal.getBean(Database.class);
            for (int i = 0; i < EVENTS; i++) {
                executor.execute(() -> {
                    hear(database);
                    executor.execute(() -> hear(database));
                });
            }
        }

        assertThat(heard).hasSize(2 * EVENTS).containsOnly("heard");
    }

    private void hear(Database database) {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            heard.add("interrupted");
            return;
        }
        heard.add(database.closed.get() ? "without a database" : "heard");
    }
}
