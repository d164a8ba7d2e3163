package youcheng.notifications.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.SelfCheck;
import youcheng.notifications.NoticeBook;
import youcheng.notifications.choices.MailServer;

/** Forgets old notices and old mail once a day, so that nothing piles up, and tells the administrator what is off with mail. */
@Component
class MailUpkeep implements SelfCheck {

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final NoticeBook book;
    private final MailServer server;
    private final PortalAddress portal;
    private final Clock clock;
    private final Duration kept;
    private final Duration unsent;

    MailUpkeep(
            JdbcTemplate database,
            TransactionTemplate transaction,
            NoticeBook book,
            MailServer server,
            PortalAddress portal,
            Clock clock,
            @Value("${youcheng.notices.keep}") Duration kept,
            @Value("${youcheng.mail.keep-unsent}") Duration unsent) {
        this.database = database;
        this.transaction = transaction;
        this.book = book;
        this.server = server;
        this.portal = portal;
        this.clock = clock;
        this.kept = kept;
        this.unsent = unsent;
    }

    /** What nobody could send for days, as where the server was taken out, is no news any more. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void forget() {
        transaction.executeWithoutResult(status -> {
            Timestamp old = Timestamp.from(clock.instant().minus(kept));
            Timestamp stale = Timestamp.from(clock.instant().minus(unsent));
            database.update("delete from notice_mail where state = 'WAITING' and created_at < ?", stale);
            database.update(
                    "delete from notice_mail where created_at < ? or notice_id in"
                            + " (select id from notice where told_at < ?)",
                    old,
                    old);
            book.forgetBefore(old.toInstant());
        });
    }

    @Override
    public List<Finding> findings() {
        if (!server.isOn()) {
            return List.of(Finding.note("selfcheck.mail"));
        }
        if (!portal.isKnown()) {
            return List.of(Finding.trouble("selfcheck.mail.address"));
        }
        Long lost = database.queryForObject("select count(*) from notice_mail where state = 'GIVEN_UP'", Long.class);
        return lost == null || lost == 0 ? List.of() : List.of(Finding.trouble("selfcheck.mail.lost", lost));
    }
}
