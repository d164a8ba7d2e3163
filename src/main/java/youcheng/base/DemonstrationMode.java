package youcheng.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this portal is a demonstration: {@code youcheng.demonstration} says so, and its database is the embedded one.
 * Its accounts have a password that everybody can read, so a database that others use never has them.
 */
@Component
public class DemonstrationMode {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationMode.class);

    /** H2 in this process; neither another product nor an H2 server that several portals use. */
    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?!tcp:|ssl:).*");

    private final boolean on;
    private final boolean ownDatabase;

    @Autowired
    DemonstrationMode(@Value("${youcheng.demonstration}") boolean wanted, DataSource database) throws SQLException {
        this.ownDatabase = isEmbedded(database);
        if (wanted && !ownDatabase) {
            LOG.warn("youcheng.demonstration is for the embedded database only: this portal is no demonstration");
        }
        this.on = wanted && ownDatabase;
    }

    /** For a portal that is a demonstration, or is none, whatever its settings say. */
    protected DemonstrationMode(boolean on) {
        this.on = on;
        this.ownDatabase = on;
    }

    /** Whether the demonstration's accounts and facts belong into this portal. */
    public boolean isOn() {
        return on;
    }

    /** Whether the database is the embedded one, which can be that of a demonstration, on or off. */
    public boolean hasOwnDatabase() {
        return ownDatabase;
    }

    private static boolean isEmbedded(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return isEmbedded(connection.getMetaData().getURL());
        }
    }

    static boolean isEmbedded(String url) {
        return EMBEDDED.matcher(url).matches();
    }
}
