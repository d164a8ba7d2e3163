package youcheng.workflow;

import java.time.Instant;
import youcheng.base.CaseNumber;

/**
 * Something happened to a task while it waited; told within the transaction in which it did. Who was concerned is read
 * from the task itself, as it stands when the event is heard.
 *
 * @param task the task
 * @param caseNumber its case
 * @param mark what happened
 * @param at when
 */
public record TaskMarked(WorkItemId task, CaseNumber caseNumber, Mark mark, Instant at) {

    /** What can happen to a task that waits. */
    public enum Mark {
        /** Somebody took it. */
        CLAIMED,
        /** It went back to its group. */
        RELEASED,
        /** Somebody else was given it. */
        REASSIGNED,
        /** Its reminder came. */
        REMINDED,
        /** The initiator asked for it. */
        URGED,
        /** It is late and was reported. */
        ESCALATED,
        /** It is due at another time. */
        DUE_MOVED,
        /** How much it presses, or when it is to be looked at again, changed. */
        PLANNED,
        /** The process went on without it: nobody need do it any more. */
        DROPPED
    }
}
