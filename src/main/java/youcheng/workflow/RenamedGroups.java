package youcheng.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Groups that once had another name. Cases run on the models they were started with, which say the old one for years, and
 * open tasks were offered to it.
 */
final class RenamedGroups implements JavaMigration {

    private static final Map<String, String> NAMES = Map.of("DIRECTOR", "MUNICIPAL_LEADER");

    /** What a group is called now. */
    static String now(String name) {
        return NAMES.getOrDefault(name, name);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("24.1");
    }

    @Override
    public String getDescription() {
        return "renamed groups";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            rename(connection, "update work_item set candidate_group = ? where candidate_group = ?", name);
            rename(connection, "update work_item set escalated_to = ? where escalated_to = ?", name);
            // The engine makes its tables after the portal's: a new database has none yet.
            if (hasEngine(connection)) {
                rename(connection, "update ACT_RU_IDENTITYLINK set GROUP_ID_ = ? where GROUP_ID_ = ?", name);
            }
        }
    }

    private static void rename(Connection connection, String update, Map.Entry<String, String> name)
            throws SQLException {
        try (PreparedStatement writing = connection.prepareStatement(update)) {
            writing.setString(1, name.getValue());
            writing.setString(2, name.getKey());
            writing.executeUpdate();
        }
    }

    private static boolean hasEngine(Connection connection) throws SQLException {
        try (PreparedStatement asking = connection.prepareStatement(
                        "select 1 from information_schema.tables where lower(table_name) = 'act_ru_identitylink'");
                ResultSet found = asking.executeQuery()) {
            return found.next();
        }
    }
}
