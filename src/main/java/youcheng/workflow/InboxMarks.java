package youcheng.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.workflow.TaskMarked.Mark;

/** What happened to a work item while it waited. Whoever calls has locked the case. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class InboxMarks {

    private final InboxRows rows;
    private final TaskEvents events;
    private final Clock clock;

    InboxMarks(InboxRows rows, TaskEvents events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who may do it has looked at it. */
    public void opened(WorkItemId id) {
        mark(id, InboxRow::openedAt);
    }

    /** Its reminder came. */
    public void reminded(WorkItemId id) {
        events.marked(mark(id, InboxRow::remindedAt), Mark.REMINDED);
    }

    /** Whoever holds it wants to look again on this day; null: not any more. */
    public void followUp(WorkItemId id, @Nullable LocalDate day) {
        events.marked(mark(id, (row, now) -> row.followUpOn(day)), Mark.PLANNED);
    }

    /** It presses so much from now on. */
    public void presses(WorkItemId id, Priority priority) {
        events.marked(mark(id, (row, now) -> row.presses(priority)), Mark.PLANNED);
    }

    /** The initiator asked for it to be done. */
    public void urged(WorkItemId id) {
        events.marked(mark(id, InboxRow::urgedAt), Mark.URGED);
    }

    /** It is late and was reported to this group. */
    public void escalated(WorkItemId id, String group) {
        events.marked(mark(id, (row, now) -> row.escalatedAt(now, group)), Mark.ESCALATED);
    }

    private InboxRow mark(WorkItemId id, BiConsumer<InboxRow, Instant> how) {
        InboxRow row = rows.findById(id.value()).orElseThrow();
        how.accept(row, clock.instant());
        return rows.save(row);
    }
}
