package youcheng.tasks;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.tasks.work.OpenTasks;
import youcheng.workflow.Inbox;
import youcheng.workflow.InboxMarks;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What timers of models do to work items; models call it by name. */
@Component("workTimers")
@Transactional(propagation = Propagation.MANDATORY)
public class TaskTimers {

    private final Inbox inbox;
    private final InboxMarks marks;
    private final Cases cases;
    private final OpenTasks work;
    private final Clock clock;

    TaskTimers(Inbox inbox, InboxMarks marks, Cases cases, OpenTasks work, Clock clock) {
        this.inbox = inbox;
        this.marks = marks;
        this.cases = cases;
        this.work = work;
        this.clock = clock;
    }

    /** Marks that a work item will be due soon, or waits for long. */
    public void remind(String workItem, Actor by) {
        WorkItem item = work.lock(new WorkItemId(workItem));
        marks.reminded(item.id());
        work.append(item, "work.reminded", by);
    }

    /** Reports every late work item of the case that was not reported yet; for the features' steps. */
    public void escalate(CaseNumber number, Actor by, Escalation escalation) {
        cases.lock(number);
        inbox.of(number).stream()
                .filter(item -> item.isOpen() && item.marks().escalated() == null && isDue(item))
                .forEach(item -> {
                    String group = escalation.groupFor(item);
                    marks.escalated(item.id(), group);
                    work.append(
                            item, AuditEvent.of("work.escalated", by).with(Change.of("work.escalatedTo", null, group)));
                });
    }

    /** To whom a late work item is reported. */
    public interface Escalation {

        String groupFor(WorkItem item);
    }

    private boolean isDue(WorkItem item) {
        return item.due() != null && !Objects.requireNonNull(item.due()).isAfter(clock.instant());
    }
}
