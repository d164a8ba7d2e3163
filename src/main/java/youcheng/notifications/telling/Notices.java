package youcheng.notifications.telling;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.workflow.WorkItemId;

/**
 * Tells people of what a feature did, once its transaction is done: in the portal, by mail or not at all, as each of them
 * chose. Whoever did it and whoever may not read the case is left out. A module that this one stands on publishes an event
 * of its own instead.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Tells these accounts of something that is about a case; {@code about} is a message key, or null. */
    public void tell(
            NoticeKind kind, Collection<Long> recipients, Actor by, CaseNumber number, @Nullable String about) {
        publish(kind, recipients, by, number, null, about);
    }

    /** Tells these accounts of something that is about a task; {@code about} is a message key, or null. */
    public void tell(
            NoticeKind kind,
            Collection<Long> recipients,
            Actor by,
            CaseNumber number,
            WorkItemId task,
            @Nullable String about) {
        publish(kind, recipients, by, number, task, about);
    }

    /** Tells these accounts of something that is about no case; {@code about} is a message key, or null. */
    public void tell(NoticeKind kind, Collection<Long> recipients, Actor by, @Nullable String about) {
        publish(kind, recipients, by, null, null, about);
    }

    private void publish(
            NoticeKind kind,
            Collection<Long> recipients,
            Actor by,
            @Nullable CaseNumber number,
            @Nullable WorkItemId task,
            @Nullable String about) {
        if (!recipients.isEmpty()) {
            events.publishEvent(new NoticeTold(
                    kind.name(), List.copyOf(recipients), by.toString(), number, task, about, clock.instant()));
        }
    }
}
