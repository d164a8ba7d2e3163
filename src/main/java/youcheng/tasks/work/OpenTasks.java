package youcheng.tasks.work;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.identity.People;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** Open work items under the lock of their case, and the entries about them. */
@Component
public class OpenTasks {

    private final Inbox inbox;
    private final Workflow workflow;
    private final Cases cases;
    private final People people;
    private final AuditTrail trail;
    private final Clock clock;

    OpenTasks(Inbox inbox, Workflow workflow, Cases cases, People people, AuditTrail trail, Clock clock) {
        this.inbox = inbox;
        this.workflow = workflow;
        this.clock = clock;
        this.cases = cases;
        this.people = people;
        this.trail = trail;
    }

    /** Locks the case of a work item that is still open; refuses when it is not. */
    public WorkItem lock(WorkItemId id) {
        WorkItem item = lockAny(id);
        if (!item.isOpen()) {
            throw alreadyDone(item);
        }
        return item;
    }

    /** Locks the case of a work item, whatever has become of it. */
    public WorkItem lockAny(WorkItemId id) {
        CaseNumber number = inbox.caseOf(id).orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
        cases.lock(number);
        return real(inbox.find(id).orElseThrow());
    }

    /** This work item; a refusal, after which its row is put right, where it is open and no engine waits for it. */
    public WorkItem real(WorkItem item) {
        if (item.isOpen() && !workflow.waitsFor(item.id())) {
            throw new GhostTask(item, clock.instant());
        }
        return item;
    }

    /** Who did it and when, or that it was dropped. */
    public Rejection alreadyDone(WorkItem item) {
        Long by = item.doneBy();
        return by == null
                ? Rejection.because("tasks.rejection.dropped", Objects.requireNonNull(item.doneAt()))
                : Rejection.because("tasks.rejection.doneBy", people.nameOf(by), Objects.requireNonNull(item.doneAt()));
    }

    /** Writes this entry to the case of a task, at its step. */
    public void append(WorkItem item, AuditEvent event) {
        trail.append(
                Chain.of(item.caseNumber()),
                event.in(item.caseNumber()).at(item.step(), item.id().value()));
    }

    /** Writes that somebody did this with a task. */
    public void append(WorkItem item, String action, Actor by) {
        append(item, AuditEvent.of(action, by));
    }
}
