package youcheng.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.el.FixedValue;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youcheng.base.SearchText;
import youcheng.base.StoredKeys;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    /** Work items from before the columns by which they are found and sorted. */
    @Bean
    static JavaMigration inboxSearchKeys() {
        return new StoredKeys(
                "22.1",
                "select id, case_number, title_zh, title_en from work_item",
                "update work_item set search_key = ?, sort_zh = ?, sort_en = ? where id = ?",
                texts -> List.of(
                        SearchText.index(texts.get(0), texts.get(1), texts.get(2)),
                        SearchText.sort(texts.get(1)),
                        SearchText.sort(texts.get(2))));
    }

    @Bean
    static JavaMigration renamedGroups() {
        return new RenamedGroups();
    }

    /** One clock: the engine's timers go by the portal's, and what comes again does so in the office's zone. */
    @Bean
    ProcessEnginePlugin clockPlugin(Clock clock) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new EngineClock(clock)));
                configuration.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new EngineClock(clock)));
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl configuration) {
                ((MapBusinessCalendarManager) configuration.getBusinessCalendarManager())
                        .addBusinessCalendar(CycleBusinessCalendar.NAME, new OfficeCycles(clock));
            }
        };
    }

    /** Without it a timer that fails is tried three times in one second, and then never again. */
    @Bean
    ProcessEnginePlugin retryPlugin(RetryIntervals intervals, ApplicationEventPublisher events) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                configuration.setFailedJobRetryTimeCycle(intervals.cycle());
                configuration.setDefaultNumberOfRetries(intervals.tries());
            }

            // After the starter, which sets its own.
            @Override
            public void postInit(ProcessEngineConfigurationImpl configuration) {
                configuration.setFailedJobCommandFactory(new FailedTimerLog(events));
            }
        };
    }

    /** In place of the starter's, which waits for an event that nobody publishes here. */
    @Bean
    @ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
    static TimerExecutor jobExecutor(CamundaBpmProperties properties) {
        JobExecutionProperty wanted = properties.getJobExecution();
        TimerExecutor executor = new TimerExecutor(wanted.getCorePoolSize(), wanted.getQueueCapacity());
        set(wanted.getLockTimeInMillis(), executor::setLockTimeInMillis);
        set(wanted.getMaxJobsPerAcquisition(), executor::setMaxJobsPerAcquisition);
        set(wanted.getWaitTimeInMillis(), executor::setWaitTimeInMillis);
        set(wanted.getMaxWait(), executor::setMaxWait);
        set(wanted.getBackoffTimeInMillis(), executor::setBackoffTimeInMillis);
        set(wanted.getMaxBackoff(), executor::setMaxBackoff);
        return executor;
    }

    private static <T> void set(@Nullable T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    @Bean
    ProcessEnginePlugin inboxPlugin(InboxListener listener) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                List<BpmnParseListener> listeners = new ArrayList<>(
                        Objects.requireNonNullElse(configuration.getCustomPreBPMNParseListeners(), List.of()));
                listeners.add(new BindInbox(listener));
                configuration.setCustomPreBPMNParseListeners(listeners);
            }
        };
    }

    /** Binds the inbox to every user task of every model. */
    private static final class BindInbox extends AbstractBpmnParseListener {

        private final InboxListener inbox;

        BindInbox(InboxListener inbox) {
            this.inbox = inbox;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            Set<Expression> groups = task.getCandidateGroupIdExpressions();
            List<Expression> now = groups.stream().map(BindInbox::now).toList();
            groups.clear();
            groups.addAll(now);
            EVENTS.forEach(event -> task.addBuiltInTaskListener(event, inbox));
        }

        /** Models of earlier versions offer their tasks to groups by the names of then. */
        private static Expression now(Expression group) {
            String name = RenamedGroups.now(group.getExpressionText());
            return name.equals(group.getExpressionText()) ? group : new FixedValue(name);
        }
    }
}
