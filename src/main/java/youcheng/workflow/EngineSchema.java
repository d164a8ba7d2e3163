package youcheng.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.flywaydb.core.api.MigrationVersion;
import youcheng.base.StartFailure;
import youcheng.base.StartFailure.Cause;

/** Whether a database has the tables of this very engine, which itself looks only whether there are any. */
public final class EngineSchema {

    private EngineSchema() {}

    /** Fails where the tables are those of another engine; a database without any is well. */
    public static void check(Connection connection) throws SQLException {
        MigrationVersion found = null;
        try (ResultSet rows = connection.createStatement().executeQuery("select VERSION_ from ACT_GE_SCHEMA_LOG")) {
            while (rows.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                found = found == null || version.compareTo(found) > 0 ? version : found;
            }
        } catch (SQLException e) {
            if (Objects.toString(e.getSQLState(), "").startsWith("42")) {
                return;
            }
            throw e;
        }
        if (found != null) {
            compare(found, MigrationVersion.fromVersion(ProductPropertiesUtil.getProductVersion()));
        }
    }

    private static void compare(MigrationVersion found, MigrationVersion own) {
        if (found.compareTo(own) > 0) {
            throw new StartFailure(
                    Cause.SCHEMA_NEWER,
                    "The database was written by a newer process engine (" + found + ", this portal's is " + own
                            + "). Start the newer portal, or restore the backup made before it was installed.");
        }
        if (minor(found).compareTo(minor(own)) < 0) {
            throw new StartFailure(
                    Cause.SCHEMA_OLDER,
                    "The database has the tables of an older process engine (" + found + ", this portal's is " + own
                            + "). Run the engine's own scripts from " + found + " to " + own + " first.");
        }
    }

    /** Patches leave the tables as they are. */
    private static MigrationVersion minor(MigrationVersion version) {
        String[] parts = version.toString().split("\\.", -1);
        return MigrationVersion.fromVersion(parts[0] + "." + (parts.length > 1 ? parts[1] : "0"));
    }
}
