package youcheng.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.impl.jobexecutor.ThreadPoolJobExecutor;

/**
 * The engine's executor of due jobs, with threads of its own, a sign of life and a clean end: what runs is finished, and
 * what it took and did not come to is left for others.
 */
class TimerExecutor extends ThreadPoolJobExecutor {

    /** A job takes milliseconds; one that waits for the lock of a case gives up after ten seconds. */
    private static final Duration LONGEST_JOB = Duration.ofSeconds(20);

    private static final Duration GRACE = Duration.ofMinutes(1);

    private final int threads;
    private final int queue;
    private volatile long lastLook;

    TimerExecutor(int threads, int queue) {
        this.threads = threads;
        this.queue = queue;
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    }

    @Override
    public void start() {
        if (isActive()) {
            return;
        }
        setThreadPoolExecutor(
                new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(queue)));
        lastLook = System.nanoTime();
        super.start();
    }

    /**
     * Stops looking for jobs and waits for those that run. Never interrupts them: the embedded database would close its
     * file. Tells whether all have ended.
     */
    boolean stop() {
        shutdown();
        ThreadPoolExecutor pool = getThreadPoolExecutor();
        pool.getQueue().drainTo(new ArrayList<>());
        pool.shutdown();
        try {
            return pool.awaitTermination(LONGEST_JOB.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Command<AcquiredJobs> getAcquireJobsCmd(int many) {
        Command<AcquiredJobs> acquire = super.getAcquireJobsCmd(many);
        return context -> {
            AcquiredJobs jobs = acquire.execute(context);
            lastLook = System.nanoTime();
            return jobs;
        };
    }

    /** Whether its thread is there and has looked for due jobs when it should have. */
    boolean isAlive() {
        long longest = Math.max(getMaxWait(), getMaxBackoff()) + GRACE.toMillis();
        return hasThread() && TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastLook) < longest;
    }

    /** Whether the thread that looks for due jobs is there; an error that no one may catch, such as a full heap, ends it. */
    boolean hasThread() {
        Thread looking = jobAcquisitionThread;
        return isActive() && looking != null && looking.isAlive();
    }
}
