package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;

/** The executor starts when the portal is ready, shows when it is dead, and is started anew. */
class TimerExecutionTest {

    private final TimerExecutor executor = new TimerExecutor(1, 1);
    private final JdbcTemplate database = mock(JdbcTemplate.class);
    private final TimerExecution execution = execution(Map.of("executor", executor));

    @AfterEach
    void stop() {
        executor.shutdown();
    }

    @Test
    void healthIsRedUntilItRunsAndWhenItIsDeadAndGreenWhenItWasStartedAnew() {
        assertThat(health(execution)).isEqualTo(Status.DOWN);
        assertThat(execution.isAutoStartup()).isFalse();
        execution.ready();
        assertThat(health(execution)).isEqualTo(Status.UP);
        assertThat(execution.isRunning()).isTrue();

        executor.shutdown();
        assertThat(health(execution)).isEqualTo(Status.DOWN);
        execution.revive();
        assertThat(health(execution)).isEqualTo(Status.UP);
    }

    @Test
    void whatWasStoppedLeavesItsTimersToOthersAndStaysStopped() {
        execution.ready();
        execution.stop();
        assertThat(execution.isRunning()).isFalse();
        verify(database).update(contains("ACT_RU_JOB"), eq(executor.getLockOwner()));
        execution.revive();
        assertThat(health(execution)).isEqualTo(Status.DOWN);
    }

    /** A node that is to fire none is well without. */
    @Test
    void whereItIsSwitchedOffHealthIsGreen() {
        TimerExecution off = execution(Map.of());
        off.ready();
        assertThat(off.isEnabled()).isFalse();
        assertThat(health(off)).isEqualTo(Status.UP);
    }

    private TimerExecution execution(Map<String, Object> beans) {
        return new TimerExecution(new StaticListableBeanFactory(beans).getBeanProvider(TimerExecutor.class), database);
    }

    private static Status health(TimerExecution execution) {
        HealthIndicator indicator = new TimersHealthIndicator(execution);
        Health health = indicator.health();
        return Objects.requireNonNull(health).getStatus();
    }
}
