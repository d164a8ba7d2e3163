package youcheng.notifications.kinds;

import org.jspecify.annotations.Nullable;
import youcheng.cases.CasesNavigation;
import youcheng.notifications.telling.Delivery;
import youcheng.notifications.telling.NoticeKind;

/** What everybody's work with tasks and cases tells of. */
public enum OfficeNotice implements NoticeKind {
    /** A task came to somebody or to a group of theirs. */
    TASK_GIVEN(Delivery.DAILY, true),
    /** Somebody's task was given to another or back to its group. */
    TASK_TAKEN(Delivery.BOTH, false),
    /** A task is due soon. */
    TASK_REMINDED(Delivery.BOTH, true),
    /** A task is due today. */
    TASK_DUE(Delivery.PORTAL, true),
    /** A task is overdue. */
    TASK_OVERDUE(Delivery.BOTH, true),
    /** The initiator asks for a task to be done. */
    TASK_URGED(Delivery.BOTH, true),
    /** A task of others is overdue and was reported to a group of somebody's. */
    TASK_ESCALATED(Delivery.BOTH, false),
    /** Somebody's request was decided and goes on. */
    REQUEST_DECIDED(Delivery.BOTH, false),
    /** Somebody's request came back to be changed. */
    REQUEST_RETURNED(Delivery.BOTH, false),
    /** A step of somebody's request was done. */
    REQUEST_MOVED(Delivery.PORTAL, false),
    /** Somebody's request came to its end. */
    REQUEST_CLOSED(Delivery.BOTH, false),
    /** A case was circulated to somebody for information. */
    CIRCULATED(Delivery.BOTH, false),
    /** A comment named somebody. */
    MENTIONED(Delivery.BOTH, false),
    /** A step of a case that somebody watches was done. */
    WATCHED_MOVED(Delivery.PORTAL, false),
    /** A case that somebody watches was decided or returned. */
    WATCHED_DECIDED(Delivery.PORTAL, false),
    /** A case that somebody watches came to its end. */
    WATCHED_CLOSED(Delivery.PORTAL, false),
    /** Somebody commented on a case that somebody watches. */
    WATCHED_COMMENTED(Delivery.PORTAL, false);

    private final Delivery usual;
    private final boolean leadsToTask;

    OfficeNotice(Delivery usual, boolean leadsToTask) {
        this.usual = usual;
        this.leadsToTask = leadsToTask;
    }

    @Override
    public Delivery usual() {
        return usual;
    }

    @Override
    public boolean leadsToTask() {
        return leadsToTask;
    }

    @Override
    public @Nullable String part() {
        return this == MENTIONED || this == WATCHED_COMMENTED ? CasesNavigation.COMMENTS : null;
    }
}
