package youcheng.notifications.mail;

import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.MachineTime;
import youcheng.identity.Roles;

/** Mail that was given up after many tries, for the administrator; what it said is nothing to them. */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
@Transactional
public class LostMail {

    private static final int MOST = 20;

    private final JdbcTemplate database;
    private final Clock clock;

    LostMail(JdbcTemplate database, @MachineTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A mail that was given up.
     *
     * @param account account id of whom it was for
     * @param since when it was given up
     * @param tries how often it was tried
     * @param error what the mail server said last
     */
    public record Lost(long account, Instant since, int tries, String error) {}

    /** The last ones, the newest first. */
    @Transactional(readOnly = true)
    public List<Lost> latest() {
        return database.query(
                "select account_id, ended_at, tries, last_error from notice_mail where state = 'GIVEN_UP'"
                        + " order by ended_at desc, id desc fetch first " + MOST + " rows only",
                (row, number) -> new Lost(
                        row.getLong("account_id"),
                        row.getTimestamp("ended_at").toInstant(),
                        row.getInt("tries"),
                        row.getString("last_error")));
    }

    /** Tries all of them again, from the beginning; how many. */
    public int tryAgain() {
        return database.update(
                "update notice_mail set state = 'WAITING', tries = 0, next_try = ?, ended_at = null"
                        + " where state = 'GIVEN_UP'",
                Timestamp.from(clock.instant()));
    }

    /** Forgets all of them; how many. */
    public int forget() {
        return database.update("delete from notice_mail where state = 'GIVEN_UP'");
    }
}
