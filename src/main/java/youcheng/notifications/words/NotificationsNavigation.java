package youcheng.notifications.words;

import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.cases.CasesNavigation;
import youcheng.notifications.NoticeRecord;
import youcheng.notifications.telling.NoticeKind;
import youcheng.tasks.TasksNavigation;

/** The addresses of this module's pages. */
public final class NotificationsNavigation {

    /** What one was told of. */
    public static final String NOTIFICATIONS = "notifications";

    /** By which way one wants to hear of what. */
    public static final String SETTINGS = "notifications/settings";

    /** What the administrator decides for everybody. */
    public static final String RULES = "notification-rules";

    private NotificationsNavigation() {}

    /** Follows a notice, which is read from then on. */
    public static String follow(NoticeRecord notice) {
        return "notification/" + notice.id();
    }

    /** Where a notice of this kind leads. */
    public static String target(@Nullable NoticeKind kind, NoticeRecord notice) {
        if (notice.task() != null && kind != null && kind.leadsToTask()) {
            return TasksNavigation.of(notice.task());
        }
        CaseNumber number = notice.caseNumber();
        if (number != null) {
            String part = kind == null ? null : kind.part();
            return part == null ? CasesNavigation.of(number) : CasesNavigation.of(number, part);
        }
        String page = kind == null ? null : kind.page();
        return page == null ? NOTIFICATIONS : page;
    }
}
