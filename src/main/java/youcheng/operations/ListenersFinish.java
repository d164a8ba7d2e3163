package youcheng.operations;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskExecutorCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ExecutorConfigurationSupport;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Lets whatever listens to events finish when the portal stops: after requests, timers and nightly work, which still tell
 * of events, and before the database goes away. Spring alone holds what still waits back until the database is closed.
 */
@Component
class ListenersFinish implements ThreadPoolTaskExecutorCustomizer, SmartLifecycle {

    /** Below the phase in which the scheduler stops, above the one in which the executor itself does. */
    private static final int PHASE = ExecutorConfigurationSupport.DEFAULT_PHASE - 10;

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(ListenersFinish.class);

    private final Lock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();
    private int unfinished;
    private volatile boolean running;

    @Override
    public void customize(ThreadPoolTaskExecutor executor) {
        executor.setPhase(PHASE - 10);
        executor.setTaskDecorator(this::counted);
    }

    /** Counted from when it is handed over, so that what waits counts too, and what a listener tells in its turn. */
    private Runnable counted(Runnable task) {
        add(1);
        return () -> {
            try {
                task.run();
            } finally {
                add(-1);
            }
        };
    }

    private void add(int many) {
        lock.lock();
        try {
            unfinished += many;
            if (unfinished == 0) {
                finished.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        lock.lock();
        try {
            long left = LONGEST.toNanos();
            while (unfinished > 0 && left > 0) {
                left = finished.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sayWhatIsLeft();
            lock.unlock();
        }
    }

    private void sayWhatIsLeft() {
        if (unfinished > 0) {
            LOG.warn("{} events are not heard at the end; the next start hands them over again", unfinished);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
