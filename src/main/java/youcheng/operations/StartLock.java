package youcheng.operations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Of several nodes one starts at a time, from the first look at the tables until everything that a start loads is there: tables of
 * portal and engine, models, first accounts, policy, calendar, samples. All of these look first and load then, so that two at
 * once would each find nothing. The lock belongs to a connection of PostgreSQL and ends with it, so that a node that dies while it
 * starts holds up nobody. The embedded database serves one process and needs none.
 */
@Component
class StartLock implements FlywayMigrationStrategy, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);

    /** Any number, the same on every node: the letters of "YouchSt". */
    private static final long KEY = 0x596f7563685374L;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final DataSource dataSource;
    private @Nullable Connection holder;

    StartLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Migrations are the first thing for which a start goes to the database. */
    @Override
    public void migrate(Flyway flyway) {
        try {
            take();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock for starting could not be taken", e);
        }
        flyway.migrate();
    }

    /** What listens to this moment too, such as the night, has a lock of its own. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void started() {
        release();
    }

    /** A start that failed. */
    @Override
    public void destroy() {
        release();
    }

    private synchronized void take() throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            if (isPostgres(connection)) {
                await(connection);
                holder = connection;
            }
        } finally {
            if (holder == null) {
                connection.close();
            }
        }
    }

    private static void await(Connection connection) throws SQLException {
        boolean told = false;
        while (!isTrue(connection, "select pg_try_advisory_lock(" + KEY + ")")) {
            if (!told) {
                LOG.info("Another node is starting; this one waits for it");
                told = true;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while another node was starting", e);
            }
        }
    }

    private synchronized void release() {
        Connection connection = holder;
        holder = null;
        if (connection != null) {
            try (connection) {
                isTrue(connection, "select pg_advisory_unlock(" + KEY + ")");
            } catch (SQLException e) {
                LOG.warn("The lock for starting goes with its connection, which is broken", e);
            }
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
