package youcheng.workflow;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An inbox that can be switched off, to measure what it costs; for benchmarks only. */
@TestConfiguration(proxyBeanMethods = false)
public class SwitchableInbox {

    /** Whether tasks are written to the inbox. */
    public static final AtomicBoolean ON = new AtomicBoolean(true);

    /** Whether others hear of what is written there: who may read, notices, live lists. */
    public static final AtomicBoolean TELLS = new AtomicBoolean(true);

    @Bean
    @Primary
    InboxListener switchableListener(
            ObjectProvider<InboxRows> rows,
            ObjectProvider<CaseLabels> titles,
            ApplicationEventPublisher events,
            Clock clock) {
        TaskEvents told = new TaskEvents(
                event -> {
                    if (TELLS.get()) {
                        events.publishEvent(event);
                    }
                },
                clock);
        return new InboxListener(rows, titles, told, clock) {
            @Override
            public void notify(DelegateTask task) {
                if (ON.get()) {
                    super.notify(task);
                }
            }
        };
    }
}
