package youcheng.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import youcheng.base.MachineTime;
import youcheng.base.StartFailure.Cause;

/**
 * Says in the log when the database is gone and when it is back. A server comes back by itself; an embedded database
 * that closed itself, as on a full disk, may not: then the process ends, and whoever supervises it starts it anew.
 */
@Component
class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final DataSource source;
    private final Clock clock;
    private final boolean embedded;
    private final Duration patience;
    private @Nullable Instant goneSince;

    DatabaseWatch(
            DataSource source,
            @MachineTime Clock clock,
            @Value("${spring.datasource.url}") String url,
            @Value("${youcheng.database.end-after}") Duration patience) {
        this.source = source;
        this.clock = clock;
        this.embedded = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:tcp:");
        this.patience = patience;
    }

    @Scheduled(fixedDelayString = "${youcheng.database.look-every}")
    void look() {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("select 1");
            back();
        } catch (SQLException e) {
            gone(e);
        }
    }

    private void back() {
        if (goneSince != null) {
            LOG.info("The database answers again; it was gone since {}", goneSince.atZone(clock.getZone()));
            goneSince = null;
        }
    }

    private void gone(SQLException why) {
        if (goneSince == null) {
            goneSince = clock.instant();
            LOG.error("The database does not answer: {}", why.getMessage());
        } else if (embedded && goneSince.plus(patience).isBefore(clock.instant())) {
            LOG.error("The embedded database closed itself and does not open again: the portal ends, to be restarted");
            end();
        }
    }

    /** In a thread of its own, since the end waits for what is scheduled; and not for ever. */
    private static void end() {
        Thread.ofPlatform().daemon().start(() -> System.exit(Cause.DATABASE_CLOSED.exitCode()));
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(40));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(Cause.DATABASE_CLOSED.exitCode());
        });
    }
}
