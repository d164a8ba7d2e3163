package youcheng.workflow;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import youcheng.workflow.TaskMarked.Mark;

/** Tells what becomes of tasks, in the transaction in which it does. */
@Component
class TaskEvents {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskEvents(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void given(InboxRow row) {
        events.publishEvent(new TaskGiven(row.id(), row.number(), clock.instant()));
    }

    void done(InboxRow row) {
        events.publishEvent(new TaskDone(row.id(), row.number(), clock.instant()));
    }

    void taken(InboxRow row, long from) {
        events.publishEvent(new TaskTaken(row.id(), row.number(), from, clock.instant()));
    }

    void marked(InboxRow row, Mark mark) {
        events.publishEvent(new TaskMarked(row.id(), row.number(), mark, clock.instant()));
    }
}
