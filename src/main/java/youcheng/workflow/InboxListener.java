package youcheng.workflow;

import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.workflow.TaskMarked.Mark;

/**
 * Writes the inbox in the engine's own transaction. Bound as a built-in listener: the engine's API can skip custom ones.
 */
@Component
class InboxListener implements TaskListener {

    private final ObjectProvider<InboxRows> rows;
    private final ObjectProvider<CaseLabels> labels;
    private final TaskEvents events;
    private final Clock clock;

    /** Providers, because the engine is built before the repositories are. */
    InboxListener(ObjectProvider<InboxRows> rows, ObjectProvider<CaseLabels> labels, TaskEvents events, Clock clock) {
        this.rows = rows;
        this.labels = labels;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_COMPLETE -> done(task);
            case EVENTNAME_DELETE -> deleted(task);
            default -> refresh(row(task), task);
        }
    }

    private void created(DelegateTask task) {
        CaseNumber number = new CaseNumber(
                Objects.requireNonNull(task.getExecution().getProcessBusinessKey(), "every case has a number"));
        String process = ProcessHistory.keyOf(task.getProcessDefinitionId());
        InboxRow row = new InboxRow(
                task.getId(),
                number,
                process,
                task.getTaskDefinitionKey(),
                labels.getObject().labelOf(number),
                clock.instant());
        refresh(row, task);
        rows.getObject().save(row);
        events.given(row);
    }

    private void done(DelegateTask task) {
        InboxRow row = row(task);
        row.done(accountId(task.getAssignee()), clock.instant());
        events.done(row);
    }

    private void deleted(DelegateTask task) {
        InboxRow row = row(task);
        if (row.isOpen()) {
            row.dropped(clock.instant());
            events.marked(row, Mark.DROPPED);
        }
    }

    private InboxRow row(DelegateTask task) {
        return rows.getObject()
                .findById(task.getId())
                .orElseThrow(() -> new IllegalStateException("The inbox lacks " + task.getId()));
    }

    static void refresh(InboxRow row, DelegateTask task) {
        row.offerTo(task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .sorted()
                .findFirst()
                .orElse(null));
        row.heldBy(accountId(task.getAssignee()));
        Date due = task.getDueDate();
        row.dueAt(due == null ? null : due.toInstant());
    }

    private static @Nullable Long accountId(@Nullable String assignee) {
        return assignee == null ? null : Long.valueOf(assignee);
    }
}
