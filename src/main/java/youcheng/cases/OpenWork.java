package youcheng.cases;

import java.util.Objects;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Deed;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.identity.People;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Open work items under the lock of their case, and the entries about them. */
@Component
class OpenWork {

    private final Inbox inbox;
    private final Cases cases;
    private final People people;
    private final AuditTrail trail;

    OpenWork(Inbox inbox, Cases cases, People people, AuditTrail trail) {
        this.inbox = inbox;
        this.cases = cases;
        this.people = people;
        this.trail = trail;
    }

    /** Locks the case of a work item that is still open; refuses when it is not. */
    WorkItem lock(WorkItemId id) {
        CaseNumber number = inbox.caseOf(id).orElseThrow(() -> Rejection.because("cases.rejection.noWorkItem"));
        cases.lock(number);
        WorkItem item = inbox.find(id).orElseThrow();
        if (!item.isOpen()) {
            throw alreadyDone(item);
        }
        return item;
    }

    Rejection alreadyDone(WorkItem item) {
        Long by = item.doneBy();
        return by == null
                ? Rejection.because("cases.rejection.dropped", Objects.requireNonNull(item.doneAt()))
                : Rejection.because("cases.rejection.doneBy", people.nameOf(by), Objects.requireNonNull(item.doneAt()));
    }

    void append(WorkItem item, Deed deed) {
        trail.append(
                Chain.of(item.caseNumber()),
                deed.in(item.caseNumber()).at(item.step(), item.id().value()));
    }

    void append(WorkItem item, String action, Actor by) {
        append(item, Deed.of(action, by));
    }
}
