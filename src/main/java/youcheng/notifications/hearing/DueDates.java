package youcheng.notifications.hearing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.Actor;
import youcheng.notifications.NoticeDraft;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.NoticeKind;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;

/** Tells of tasks that are due today and of those that have become overdue, each once for each due date. */
@Component
class DueDates {

    private static final Logger LOG = LoggerFactory.getLogger(DueDates.class);
    private static final Actor BY = Actor.system("noticesOfDueDates");

    /** What became overdue before was told of, or nobody needs to be told any more. */
    private static final Duration BACK = Duration.ofDays(3);

    private final Inbox inbox;
    private final Concerned concerned;
    private final Telling telling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueDates(Inbox inbox, Concerned concerned, Telling telling, TransactionTemplate transaction, Clock clock) {
        this.inbox = inbox;
        this.concerned = concerned;
        this.telling = telling;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${youcheng.notices.due-every}", fixedDelayString = "${youcheng.notices.due-every}")
    void look() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        ZonedDateTime tomorrow = today.plusDays(1).atStartOfDay(clock.getZone());
        inbox.dueBetween(now.minus(BACK), now).forEach(item -> tell(OfficeNotice.TASK_OVERDUE, item, now));
        inbox.dueBetween(now, tomorrow.toInstant()).forEach(item -> tell(OfficeNotice.TASK_DUE, item, now));
    }

    /** Where another node tells of it at the same instant, one of them is refused by the database. */
    private void tell(NoticeKind kind, WorkItem item, Instant now) {
        try {
            transaction.executeWithoutResult(status -> telling.tell(
                    concerned.by(item),
                    NoticeDraft.of(kind, item, BY, kind.name() + ":" + item.id() + ":" + item.due(), now)));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Of a due date nobody could be told, and will be later", e);
        }
    }
}
