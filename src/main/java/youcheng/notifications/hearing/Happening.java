package youcheng.notifications.hearing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.workflow.WorkItemId;

/**
 * Something happened to a task or a case, and who did it; told within the transaction of the act. Whom it concerns is found
 * afterwards, by rights and groups as they are then.
 *
 * @param what what
 * @param caseNumber the case
 * @param task the task, or null where it is about the whole case
 * @param concerned account ids of those whom the act itself named
 * @param by who did it, in the form in which an actor is written
 * @param at when
 */
public record Happening(
        What what, CaseNumber caseNumber, @Nullable WorkItemId task, List<Long> concerned, String by, Instant at) {

    /** What can happen. */
    public enum What {
        GIVEN,
        RELEASED,
        REASSIGNED,
        TAKEN,
        REMINDED,
        URGED,
        ESCALATED,
        DONE,
        CLOSED,
        CIRCULATED,
        COMMENTED
    }
}
