package youcheng.notifications.hearing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseCirculated;
import youcheng.cases.CaseClosed;
import youcheng.cases.CaseCommented;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.notifications.hearing.Happening.What;
import youcheng.workflow.TaskDone;
import youcheng.workflow.TaskGiven;
import youcheng.workflow.TaskMarked;
import youcheng.workflow.TaskTaken;
import youcheng.workflow.WorkItemId;

/** Adds to what modules tell who did it, which is known within the transaction only; nothing else is done there. */
@Component
class Happenings {

    private static final Actor NOBODY = Actor.system("notices");

    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Happenings(SignedIn signedIn, ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.events = events;
    }

    @EventListener
    void given(TaskGiven told) {
        tell(What.GIVEN, told.caseNumber(), told.task(), List.of(), told.at());
    }

    @EventListener
    void done(TaskDone told) {
        tell(What.DONE, told.caseNumber(), told.task(), List.of(), told.at());
    }

    @EventListener
    void taken(TaskTaken told) {
        tell(What.TAKEN, told.caseNumber(), told.task(), List.of(told.from()), told.at());
    }

    @EventListener
    void marked(TaskMarked told) {
        What what = switch (told.mark()) {
            case RELEASED -> What.RELEASED;
            case REASSIGNED -> What.REASSIGNED;
            case REMINDED -> What.REMINDED;
            case URGED -> What.URGED;
            case ESCALATED -> What.ESCALATED;
            case CLAIMED, DUE_MOVED, PLANNED, DROPPED -> null;
        };
        if (what != null) {
            tell(what, told.caseNumber(), told.task(), List.of(), told.at());
        }
    }

    @EventListener
    void closed(CaseClosed told) {
        tell(What.CLOSED, told.number(), null, List.of(), told.at());
    }

    @EventListener
    void circulated(CaseCirculated told) {
        tell(What.CIRCULATED, told.number(), null, told.readers(), told.at());
    }

    @EventListener
    void commented(CaseCommented told) {
        tell(What.COMMENTED, told.number(), null, told.mentioned(), told.at());
    }

    private void tell(What what, CaseNumber number, @Nullable WorkItemId task, List<Long> concerned, Instant at) {
        Actor by = signedIn.find().map(Person::asActor).orElse(NOBODY);
        events.publishEvent(new Happening(what, number, task, concerned, by.toString(), at));
    }
}
