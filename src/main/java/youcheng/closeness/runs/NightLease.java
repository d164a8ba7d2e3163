package youcheng.closeness.runs;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.MachineTime;

/**
 * Of several nodes one computes the night. It says so in the database before each lot; a node that died in between loses the night
 * to another when that time is over.
 */
@Component
class NightLease {

    /** Longer than any lot takes, and short enough for the next look of another node to make up for a dead one. */
    static final Duration HELD = Duration.ofMinutes(10);

    private final String holder = UUID.randomUUID().toString();
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NightLease(JdbcTemplate database, TransactionTemplate transaction, @MachineTime Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether this call has the night from now on: nobody else has it, another thread of this node neither. */
    boolean take() {
        return update(
                "update closeness_night set holder = ?, held_until = ? where name = 'night' and held_until <= ?",
                holder,
                until(),
                Timestamp.from(clock.instant()));
    }

    /** Whether it still has it, and keeps it for another while. */
    boolean keep() {
        return update("update closeness_night set held_until = ? where name = 'night' and holder = ?", until(), holder);
    }

    void giveBack() {
        update(
                "update closeness_night set holder = null, held_until = ? where name = 'night' and holder = ?",
                Timestamp.from(Instant.EPOCH),
                holder);
    }

    private Timestamp until() {
        return Timestamp.from(clock.instant().plus(HELD));
    }

    private boolean update(String statement, Object... arguments) {
        return Boolean.TRUE.equals(transaction.execute(status -> database.update(statement, arguments) == 1));
    }
}
