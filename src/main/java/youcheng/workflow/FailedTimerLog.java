package youcheng.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import youcheng.base.BriefError;
import youcheng.base.CaseNumber;

/**
 * Says in one line of the log which timer failed, why, and how often it is tried again; the engine would in 200. Two
 * timers of one case that two nodes fire in the same instant are no failure: one of them is fired again a little later and
 * keeps its tries, so nobody is told.
 */
class FailedTimerLog implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(FailedTimerLog.class);

    private final ApplicationEventPublisher events;

    FailedTimerLog(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return context -> {
            Object done = new DefaultJobRetryCmd(jobId, failure).execute(context);
            JobEntity job = context.getJobManager().findJobById(jobId);
            if (job != null && !(failure instanceof OptimisticLockingException)) {
                String of = caseOf(context, job);
                LOG.warn("A timer of {} failed; tries left: {}; {}", of, job.getRetries(), BriefError.of(failure));
                tell(of, job.getActivityId());
            }
            LOG.debug("Where it failed", failure);
            return Objects.requireNonNullElse(done, jobId);
        };
    }

    private void tell(@Nullable String of, @Nullable String step) {
        if (of != null && step != null && CaseNumber.isValid(of)) {
            events.publishEvent(new TimerFailed(new CaseNumber(of), step));
        }
    }

    private static @Nullable String caseOf(CommandContext context, JobEntity job) {
        String instance = job.getProcessInstanceId();
        ExecutionEntity execution =
                instance == null ? null : context.getExecutionManager().findExecutionById(instance);
        return execution == null ? job.getProcessDefinitionKey() : execution.getBusinessKey();
    }
}
