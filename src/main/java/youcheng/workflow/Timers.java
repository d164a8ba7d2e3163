package youcheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.BriefError;

/** The jobs that wait in the engine: which timers are overdue, what failed for good, and what is done about both. */
@Service
public class Timers {

    private static final String WAITING = """
            select j.ID_ as id, coalesce(p.BUSINESS_KEY_, '') as case_number, coalesce(t.TASK_DEF_KEY_, case when p.ID_ is null then j.PROCESS_DEF_KEY_ end, '') as step,
                j.HANDLER_TYPE_ as handler, coalesce(j.DUEDATE_, j.CREATE_TIME_) as due, t.DUE_DATE_ as work_due, j.REPEAT_ as repeats,
                j.EXCEPTION_MSG_ as error
            from ACT_RU_JOB j
            left join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_
            left join ACT_RU_TASK t on t.EXECUTION_ID_ = j.EXECUTION_ID_
            where\s""";

    private final JdbcTemplate database;
    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;
    private final RetryIntervals retries;
    private final Clock clock;

    Timers(
            JdbcTemplate database,
            ManagementService management,
            ProcessEngine engine,
            RetryIntervals retries,
            Clock clock) {
        this.database = database;
        this.management = management;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.retries = retries;
        this.clock = clock;
    }

    /** Keeps other processes from doing what this one is about to, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockAll() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            return context;
        });
    }

    /**
     * Timers of cases that should have fired before this and that nobody is at, the oldest first. Those that start a process
     * are not among them: however many months passed, each fires once, and what it starts takes its time.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Timer> overdueSince(Instant before) {
        return database.query(
                WAITING + "j.TYPE_ = 'timer' and j.PROCESS_INSTANCE_ID_ is not null and j.RETRIES_ > 0"
                        + " and j.DUEDATE_ < ? and j.LOCK_OWNER_ is null order by j.DUEDATE_, j.ID_",
                (row, number) -> timer(row),
                Timestamp.from(before));
    }

    /** Timers, and steps that run by themselves, that failed so often that they are not tried again; the oldest first. */
    @Transactional(readOnly = true)
    public List<Timer> failed() {
        return database.query(WAITING + "j.RETRIES_ <= 0 order by due, j.ID_", (row, number) -> timer(row));
    }

    /** One that failed for good, or empty when it does not wait any more or is tried already. */
    @Transactional(readOnly = true)
    public Optional<Timer> failed(String id) {
        return failed().stream().filter(timer -> timer.id().equals(id)).findFirst();
    }

    /** Takes a timer away, which then never fires. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(Timer timer) {
        management.deleteJob(timer.id());
    }

    /** Has a timer fire at another time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putOff(Timer timer, Instant when) {
        management.setJobDuedate(timer.id(), Date.from(when));
    }

    /** Has a timer that failed for good fire now, with as many tries as at first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tryAgain(Timer timer) {
        management.setJobRetries(timer.id(), retries.tries());
        management.setJobDuedate(timer.id(), Date.from(clock.instant()));
    }

    private static Timer timer(ResultSet row) throws SQLException {
        String error = row.getString("error");
        return new Timer(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("step"),
                kind(row.getString("handler")),
                Objects.requireNonNull(instant(row.getTimestamp("due"))),
                instant(row.getTimestamp("work_due")),
                row.getString("repeats") != null,
                error == null ? null : BriefError.of(error));
    }

    private static Timer.Purpose kind(String handler) {
        return switch (handler) {
            case TimerTaskListenerJobHandler.TYPE -> Timer.Purpose.REMINDER;
            case TimerExecuteNestedActivityJobHandler.TYPE -> Timer.Purpose.ESCALATION;
            default -> Timer.Purpose.OTHER;
        };
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
