package youcheng;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Leaves a portal so few connections to its database, for which nobody waits longer, until it is closed. */
public final class FewConnections implements AutoCloseable {

    private final HikariConfigMXBean pool;
    private final Connection own;
    private final int before;
    private final long waitedBefore;

    public FewConnections(DataSource source, int most, Duration wait) throws SQLException {
        HikariDataSource hikari = source.unwrap(HikariDataSource.class);
        // A database in memory is gone with its last connection.
        own = DriverManager.getConnection(hikari.getJdbcUrl(), hikari.getUsername(), hikari.getPassword());
        pool = hikari.getHikariConfigMXBean();
        before = pool.getMaximumPoolSize();
        waitedBefore = pool.getConnectionTimeout();
        pool.setMaximumPoolSize(most);
        pool.setConnectionTimeout(wait.toMillis());
        hikari.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() throws SQLException {
        pool.setMaximumPoolSize(before);
        pool.setConnectionTimeout(waitedBefore);
        own.close();
    }
}
