package youcheng.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Fills columns of rows that were stored before the columns were there, with keys that no SQL can make. */
public final class StoredKeys implements JavaMigration {

    private static final int AT_ONCE = 1000;

    private final String version;
    private final String select;
    private final String update;
    private final UnaryOperator<List<String>> keys;

    /**
     * A step of the schema with this version.
     *
     * @param select the key of a row and the texts that its new columns are made of
     * @param update writes what {@code keys} makes of the texts, and then takes the key
     */
    public StoredKeys(String version, String select, String update, UnaryOperator<List<String>> keys) {
        this.version = version;
        this.select = select;
        this.update = update;
        this.keys = keys;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "stored keys";
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
        try (PreparedStatement reading = connection.prepareStatement(select);
                PreparedStatement writing = connection.prepareStatement(update)) {
            reading.setFetchSize(AT_ONCE);
            try (ResultSet row = reading.executeQuery()) {
                for (int read = 1; row.next(); read++) {
                    fill(row, writing);
                    if (read % AT_ONCE == 0) {
                        writing.executeBatch();
                    }
                }
            }
            writing.executeBatch();
        }
    }

    private void fill(ResultSet row, PreparedStatement writing) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
            texts.add(row.getString(column));
        }
        int place = 1;
        for (String key : keys.apply(texts)) {
            writing.setString(place++, key);
        }
        writing.setObject(place, row.getObject(1));
        writing.addBatch();
    }
}
