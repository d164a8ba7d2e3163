package youcheng.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The timers of a work item: its escalation and its reminder. The engine can move a timer that waits, but not bring
 * back one that fired; so they are made anew, after which even an item that was late reminds and escalates again.
 */
@Component
class DueTimers {

    private final ProcessEngineConfigurationImpl engine;

    DueTimers(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Sets the timers of a task anew; a reminder that repeats keeps its own course. */
    void move(String taskId, Instant due, Instant reminder) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity at = Objects.requireNonNull(
                    context.getTaskManager().findTaskById(taskId).getExecution());
            boolean repeats = dropWaiting(context, at);
            ActivityImpl step = at.getActivity();
            set(TimerDeclarationImpl.getDeclarationsForScope(step).values(), at, due);
            if (!repeats) {
                TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(step)
                        .values()
                        .forEach(reminders -> set(reminders.values(), at, reminder));
            }
            return taskId;
        });
    }

    private static boolean dropWaiting(CommandContext context, ExecutionEntity at) {
        List<TimerEntity> waiting = context.getJobManager().findJobsByExecutionId(at.getId()).stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .toList();
        waiting.stream().filter(timer -> repeat(timer) == null).forEach(TimerEntity::delete);
        return waiting.stream().anyMatch(timer -> repeat(timer) != null);
    }

    private static @Nullable String repeat(TimerEntity timer) {
        return timer.getRepeat();
    }

    private static void set(Iterable<TimerDeclarationImpl> timers, ExecutionEntity at, Instant when) {
        timers.forEach(timer -> timer.createTimerInstance(at).setDuedate(Date.from(when)));
    }
}
