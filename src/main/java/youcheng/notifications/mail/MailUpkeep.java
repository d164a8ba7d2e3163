package youcheng.notifications.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.MachineTime;
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
    private final Clock machine;
    private final Duration kept;
    private final Duration unsent;

    MailUpkeep(
            JdbcTemplate database,
            TransactionTemplate transaction,
            NoticeBook book,
            MailServer server,
            PortalAddress portal,
            Clock clock,
            @MachineTime Clock machine,
            @Value("${youcheng.notices.keep}") Duration kept,
            @Value("${youcheng.mail.keep-unsent}") Duration unsent) {
        this.database = database;
        this.transaction = transaction;
        this.book = book;
        this.server = server;
        this.portal = portal;
        this.clock = clock;
        this.machine = machine;
        this.kept = kept;
        this.unsent = unsent;
    }

    /**
     * What nobody tries to send for days, as where the server was taken out, is no news any more; what is tried again after
     * a while, or waits for the end of quiet hours, is. Mail goes by the clock of the machine, as its sending does; what
     * people were told goes by that of the office, and stays as long as there is mail about it.
     */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void forget() {
        transaction.executeWithoutResult(status -> {
            Instant now = machine.instant();
            database.update(
                    "delete from notice_mail where state = 'WAITING' and next_try < ?",
                    Timestamp.from(now.minus(unsent)));
            Instant old = clock.instant().minus(kept);
            database.update(
                    "delete from notice_mail where state not in ('WAITING', 'SENDING') and (created_at < ?"
                            + " or notice_id in (select id from notice where told_at < ?))",
                    Timestamp.from(now.minus(kept)),
                    Timestamp.from(old));
            book.forgetBefore(old);
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
