package youcheng.notifications.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.BriefError;
import youcheng.base.MachineTime;
import youcheng.notifications.NoticeRecord;
import youcheng.notifications.telling.Delivery;

/**
 * Mail on its way. A row is written with what it tells of; a sender claims it in a transaction of its own, so that of two
 * nodes one gets it, sends it, and writes how that went. A row that was claimed and never finished belongs to a process that
 * died: whether its mail went out cannot be known, and it is sent once more with the same Message-ID.
 */
@Component
@Transactional
public class MailOutbox {

    private static final int LONGEST_ERROR = 500;

    private final JdbcTemplate database;
    private final Clock clock;
    private final Duration stale;
    private final List<Duration> retries;

    MailOutbox(
            JdbcTemplate database,
            @MachineTime Clock clock,
            @Value("${youcheng.mail.stale-after}") Duration stale,
            @Value("${youcheng.mail.retry-after}") List<Duration> retries) {
        this.database = database;
        this.clock = clock;
        this.stale = stale;
        this.retries = List.copyOf(retries);
    }

    /** Adds a mail about a notice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(NoticeRecord notice) {
        insert("notice-" + notice.id(), notice.account(), notice.id(), null);
    }

    /** Adds a summary, unless this account has one for this day already. */
    boolean addSummary(long account, Delivery summary, String day) {
        String key = "summary-" + account + "-" + summary + "-" + day;
        boolean isThere = !database.queryForList("select id from notice_mail where message_id = ?", key)
                .isEmpty();
        if (!isThere) {
            insert(key, account, null, summary);
        }
        return !isThere;
    }

    private void insert(String key, long account, @Nullable Long notice, @Nullable Delivery summary) {
        Timestamp now = Timestamp.from(clock.instant());
        database.update(
                "insert into notice_mail (message_id, account_id, notice_id, summary, state, tries, next_try, created_at)"
                        + " values (?, ?, ?, ?, 'WAITING', 0, ?, ?)",
                key,
                account,
                notice,
                summary == null ? null : summary.name(),
                now,
                now);
    }

    /** Takes one mail that is due, so that nobody else sends it; empty when none is. */
    Optional<ClaimedMail> claim() {
        Timestamp now = Timestamp.from(clock.instant());
        database.update(
                "update notice_mail set state = 'WAITING' where state = 'SENDING' and claimed_at < ?",
                Timestamp.from(clock.instant().minus(stale)));
        List<Long> due = database.queryForList(
                "select id from notice_mail where state = 'WAITING' and next_try <= ? order by next_try, id"
                        + " fetch first 10 rows only",
                Long.class,
                now);
        return due.stream()
                .filter(id -> database.update(
                                "update notice_mail set state = 'SENDING', tries = tries + 1, claimed_at = ?"
                                        + " where id = ? and state = 'WAITING' and next_try <= ?",
                                now,
                                id,
                                now)
                        == 1)
                .findFirst()
                .map(this::claimed);
    }

    private ClaimedMail claimed(long id) {
        return database.queryForObject(
                "select id, message_id, account_id, notice_id, summary, tries, created_at from notice_mail where id = ?",
                (row, number) -> new ClaimedMail(
                        row.getLong("id"),
                        // A database that begins anew counts from one again.
                        row.getString("message_id") + "."
                                + row.getTimestamp("created_at").getTime(),
                        row.getLong("account_id"),
                        row.getObject("notice_id", Long.class),
                        Optional.ofNullable(row.getString("summary"))
                                .map(Delivery::valueOf)
                                .orElse(null),
                        row.getInt("tries")),
                id);
    }

    /** It went out. */
    void sent(ClaimedMail mail) {
        end(mail, "SENT");
    }

    /** There is nothing to send any more: the person may not read it now, or it says nothing. */
    void dropped(ClaimedMail mail) {
        end(mail, "DROPPED");
    }

    /** It waits until then, as if nobody had claimed it. */
    void postponed(ClaimedMail mail, Instant until) {
        finish(mail, "WAITING", "tries = tries - 1, next_try = ?", Timestamp.from(until));
    }

    /** It did not go out: it is tried again after a while, or given up after the last try. */
    void failed(ClaimedMail mail, Exception why) {
        String error = BriefError.of(why);
        String said = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        Instant now = clock.instant();
        if (mail.tries() > retries.size()) {
            finish(mail, "GIVEN_UP", "last_error = ?, ended_at = ?", said, Timestamp.from(now));
        } else {
            Instant next = now.plus(retries.get(mail.tries() - 1));
            finish(mail, "WAITING", "last_error = ?, next_try = ?", said, Timestamp.from(next));
        }
    }

    private void end(ClaimedMail mail, String state) {
        finish(mail, state, "last_error = null, ended_at = ?", Timestamp.from(clock.instant()));
    }

    /** Whoever took so long that another claimed it meanwhile changes nothing. */
    private void finish(ClaimedMail mail, String state, String also, Object... values) {
        Object[] all = new Object[values.length + 3];
        all[0] = state;
        System.arraycopy(values, 0, all, 1, values.length);
        all[values.length + 1] = mail.id();
        all[values.length + 2] = mail.tries();
        database.update(
                "update notice_mail set state = ?, " + also + " where id = ? and state = 'SENDING' and tries = ?", all);
    }
}
