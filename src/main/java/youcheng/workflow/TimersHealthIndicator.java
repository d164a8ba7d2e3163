package youcheng.workflow;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Red when timers should fire in this process and nothing looks for them. */
@Component
class TimersHealthIndicator extends AbstractHealthIndicator {

    private final TimerExecution execution;

    TimersHealthIndicator(TimerExecution execution) {
        this.execution = execution;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (!execution.isEnabled() || execution.isAlive()) {
            builder.up();
        } else {
            builder.down();
        }
    }
}
