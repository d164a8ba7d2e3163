package youcheng.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.notifications.telling.NoticeKind;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/**
 * What people are about to be told of.
 *
 * @param kind of which kind it is
 * @param number the case, or null
 * @param task the task, or null
 * @param step message key of the task's step, or null
 * @param due when the task is due, or null
 * @param by who did it
 * @param about message key of what about, or null
 * @param source what it comes from: nobody is told twice of the same
 * @param at when
 * @param principal account id of the person in whose name whoever hears of it may act, or null: they hear of it themselves
 */
public record NoticeDraft(
        NoticeKind kind,
        @Nullable CaseNumber number,
        @Nullable WorkItemId task,
        @Nullable String step,
        @Nullable Instant due,
        Actor by,
        @Nullable String about,
        String source,
        Instant at,
        @Nullable Long principal) {

    /** About a task as it stands. */
    public static NoticeDraft of(NoticeKind kind, WorkItem item, Actor by, String source, Instant at) {
        return new NoticeDraft(
                kind, item.caseNumber(), item.id(), item.stepKey(), item.due(), by, null, source, at, null);
    }

    /** About a case. */
    public static NoticeDraft of(NoticeKind kind, CaseNumber number, Actor by, String source, Instant at) {
        return new NoticeDraft(kind, number, null, null, null, by, null, source, at, null);
    }

    /** The same, about what this message says. */
    public NoticeDraft about(@Nullable String key) {
        return new NoticeDraft(kind, number, task, step, due, by, key, source, at, principal);
    }

    /** The same, told to others as another kind: whoever was told of it already is not told twice. */
    public NoticeDraft as(NoticeKind other) {
        return new NoticeDraft(other, number, task, step, due, by, about, source, at, principal);
    }

    /** The same for whoever stands in for this person. */
    public NoticeDraft inTheNameOf(long other) {
        return new NoticeDraft(kind, number, task, step, due, by, about, source, at, other);
    }
}
