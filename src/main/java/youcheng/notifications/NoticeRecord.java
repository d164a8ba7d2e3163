package youcheng.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.workflow.WorkItemId;

/**
 * What one person was told of.
 *
 * @param id its id
 * @param account account id of the person
 * @param kind name of the kind
 * @param caseNumber the case, or null
 * @param task the task, or null
 * @param step message key of the task's step, or null
 * @param due when the task was due at that time, or null
 * @param by who did it, or null for the system
 * @param about message key of what about, or null
 * @param told when
 * @param read when the person looked at it, or null
 * @param principal account id of the person in whose name they were told, or null: in their own
 */
public record NoticeRecord(
        long id,
        long account,
        String kind,
        @Nullable CaseNumber caseNumber,
        @Nullable WorkItemId task,
        @Nullable String step,
        @Nullable Instant due,
        @Nullable Actor by,
        @Nullable String about,
        Instant told,
        @Nullable Instant read,
        @Nullable Long principal) {

    public boolean isUnread() {
        return read == null;
    }
}
