package youcheng.workflow;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import youcheng.base.DayMovedOn;

/**
 * Lets timers fire from when the portal is ready until it stops: after all that a start prepares, and as long as there
 * is a database.
 */
@Component
class TimerExecution implements SmartLifecycle {

    /** What must be settled before the first timer fires listens with a lower order. */
    static final int ORDER = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(TimerExecution.class);

    private final @Nullable TimerExecutor executor;
    private final JdbcTemplate database;
    private volatile boolean started;

    TimerExecution(ObjectProvider<TimerExecutor> executor, JdbcTemplate database) {
        this.executor = executor.getIfAvailable();
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(ORDER)
    void ready() {
        start();
    }

    @Override
    public synchronized void start() {
        if (executor != null) {
            executor.start();
            started = true;
        }
    }

    /** What became due by it fires at once, and not at the next look, up to a minute later. */
    @EventListener(DayMovedOn.class)
    void lookNow() {
        if (started && executor != null) {
            executor.jobWasAdded();
        }
    }

    /** Whether timers are meant to fire in this process at all. */
    boolean isEnabled() {
        return executor != null;
    }

    /** Whether due timers are being looked for. */
    boolean isAlive() {
        return executor != null && executor.isAlive();
    }

    /** Starts what died anew, as far as it is dead and not merely slow. */
    @Scheduled(fixedDelayString = "PT30S")
    synchronized void revive() {
        if (started && executor != null && !executor.hasThread()) {
            LOG.error("The thread that looks for due timers had ended; it is started anew");
            stop();
            start();
        }
    }

    @Override
    public synchronized void stop() {
        started = false;
        if (executor == null) {
            return;
        }
        if (!executor.stop()) {
            LOG.warn("A timer still runs at the end; whoever looks next takes it over");
        }
        leaveToOthers(executor.getLockOwner());
    }

    /** Or what was taken and not done would wait until its lock runs out. */
    private void leaveToOthers(String owner) {
        try {
            database.update(
                    "update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = ?", owner);
        } catch (DataAccessException e) {
            LOG.warn("Timers that were taken wait until their locks run out: {}", e.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Not with the context, which is not ready when it starts its parts. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }
}
