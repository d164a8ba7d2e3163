package youcheng.workflow;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An inbox that can be switched off, to measure what it costs; for benchmarks only. */
@TestConfiguration(proxyBeanMethods = false)
public class SwitchableInbox {

    /** Whether tasks are written to the inbox. */
    public static final AtomicBoolean ON = new AtomicBoolean(true);

    @Bean
    @Primary
    InboxListener switchableListener(
            ObjectProvider<InboxRows> rows, ObjectProvider<CaseLabels> titles, TaskEvents events, Clock clock) {
        return new InboxListener(rows, titles, events, clock) {
            @Override
            public void notify(DelegateTask task) {
                if (ON.get()) {
                    super.notify(task);
                }
            }
        };
    }
}
