package youcheng.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;

/**
 * Something that was done, as it is handed to the trail; the trail adds chain, sequence and time.
 *
 * @param action message-key part of what was done, e.g. {@code proposal.sent}
 * @param actor who did it, and for whom
 * @param caseNumber the case it belongs to
 * @param workItem the work item that was done
 * @param activity the activity of the model
 * @param changes before and after of each changed field
 * @param reason why
 */
public record AuditEvent(
        String action,
        Actor actor,
        @Nullable CaseNumber caseNumber,
        @Nullable String workItem,
        @Nullable String activity,
        List<Change> changes,
        @Nullable Reason reason) {

    /** An event by this actor, to which the other parts are added. */
    public static AuditEvent of(String action, Actor actor) {
        return new AuditEvent(action, actor, null, null, null, List.of(), null);
    }

    public AuditEvent in(CaseNumber number) {
        return new AuditEvent(action, actor, number, workItem, activity, changes, reason);
    }

    /** Done as this activity of the model, by this work item where a person did it. */
    public AuditEvent at(String theActivity, @Nullable String theWorkItem) {
        return new AuditEvent(action, actor, caseNumber, theWorkItem, theActivity, changes, reason);
    }

    /** With this change, where there is one. */
    public AuditEvent with(Optional<Change> change) {
        return change.map(one -> with(List.of(one))).orElse(this);
    }

    public AuditEvent with(List<Change> more) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(more);
        return new AuditEvent(action, actor, caseNumber, workItem, activity, List.copyOf(all), reason);
    }

    public AuditEvent because(Reason why) {
        return new AuditEvent(action, actor, caseNumber, workItem, activity, changes, why);
    }
}
