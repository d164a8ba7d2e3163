package youcheng.workflow;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in one line of the log which timer failed, why, and how often it is tried again; the engine would in 200. */
class FailedTimerLog implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(FailedTimerLog.class);
    private static final int LONGEST = 200;

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return context -> {
            Object done = new DefaultJobRetryCmd(jobId, failure).execute(context);
            JobEntity job = context.getJobManager().findJobById(jobId);
            if (job != null) {
                LOG.warn(
                        "A timer of {} failed; tries left: {}; {}",
                        caseOf(context, job),
                        job.getRetries(),
                        brief(root(failure).toString()));
                LOG.debug("Where it failed", failure);
            }
            return Objects.requireNonNullElse(done, jobId);
        };
    }

    /** An error in short: what follows the first line or stands in brackets may be what people wrote. */
    static String brief(String error) {
        String line = error.lines().findFirst().orElse("").split(" \\[", 2)[0];
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static @Nullable String caseOf(CommandContext context, JobEntity job) {
        String instance = job.getProcessInstanceId();
        ExecutionEntity execution =
                instance == null ? null : context.getExecutionManager().findExecutionById(instance);
        return execution == null ? job.getId() : execution.getBusinessKey();
    }

    private static Throwable root(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).reduce(failure, (outer, inner) -> inner);
    }
}
