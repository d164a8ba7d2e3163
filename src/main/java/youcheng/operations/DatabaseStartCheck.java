package youcheng.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import youcheng.base.StartFailure;
import youcheng.base.StartFailure.Cause;
import youcheng.workflow.EngineSchema;

/** Opens the database once before the portal does, and looks whether it is one that this portal can work on. */
final class DatabaseStartCheck {

    private static final String EMBEDDED = "jdbc:h2:";
    private static final String UNKNOWN_TABLE = "42";

    private final String url;
    private final Environment environment;

    DatabaseStartCheck(Environment environment) {
        this.environment = environment;
        this.url = environment.getRequiredProperty("spring.datasource.url");
    }

    void check() {
        if (url.startsWith(EMBEDDED + "mem:")) {
            return;
        }
        embeddedFile().ifPresent(DatabaseStartCheck::checkPermission);
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new StartFailure(
                    Cause.DATABASE_ADDRESS,
                    "This is no address of a database that the portal knows: " + DatabaseFailure.address(url)
                            + ". Set spring.datasource.url to jdbc:postgresql://host/database or leave it out.",
                    e);
        }
        Properties login = new Properties();
        login.setProperty("user", environment.getProperty("spring.datasource.username", ""));
        login.setProperty("password", environment.getProperty("spring.datasource.password", ""));
        DriverManager.setLoginTimeout(10);
        try (Connection connection = DriverManager.getConnection(url, login)) {
            checkSchema(connection);
        } catch (SQLException e) {
            throw DatabaseFailure.of(e, url).orElseThrow(() -> new IllegalStateException(e));
        }
    }

    /** The embedded database would open a file that it may not write for reading, and fail much later. */
    private static void checkPermission(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        Path there = folder;
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent());
        }
        boolean writable = Files.isDirectory(there)
                && Files.isWritable(there)
                && Files.isExecutable(there)
                && (!Files.exists(file) || Files.isWritable(file));
        if (!writable) {
            throw new StartFailure(
                    Cause.NO_PERMISSION,
                    "The data cannot be written to " + folder + ". Give the portal's user the right to write "
                            + (Files.exists(file) ? file : there) + ", or start it in another folder.");
        }
    }

    /** The file of the embedded database, where it is one. */
    private Optional<Path> embeddedFile() {
        if (!url.startsWith(EMBEDDED)) {
            return Optional.empty();
        }
        String name = url.substring(EMBEDDED.length()).split(";", 2)[0];
        String path = name.startsWith("file:") ? name.substring("file:".length()) : name;
        if (path.matches("(tcp|ssl|zip|split|nio.*):.*")) {
            return Optional.empty();
        }
        String home = path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path;
        return Optional.of(Path.of(home + ".mv.db").toAbsolutePath().normalize());
    }

    private static void checkSchema(Connection connection) throws SQLException {
        Optional<MigrationVersion> newest = newestMigration(connection);
        MigrationVersion known = newestKnown();
        // A step in Java (40.1) belongs to the script of its number, which alone can be looked up before the portal
        // runs.
        if (newest.isPresent() && newest.get().getMajor().compareTo(known.getMajor()) > 0) {
            throw new StartFailure(
                    Cause.SCHEMA_NEWER,
                    "The database was written by a newer portal (its schema is " + newest.get() + ", this portal knows "
                            + known + "). Start the newer portal, or restore the backup made before it was installed.");
        }
        EngineSchema.check(connection);
    }

    private static Optional<MigrationVersion> newestMigration(Connection connection) throws SQLException {
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("select \"version\" from \"flyway_schema_history\" where \"version\" is not null")) {
            MigrationVersion newest = null;
            while (rows.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                newest = newest == null || version.compareTo(newest) > 0 ? version : newest;
            }
            return Optional.ofNullable(newest);
        } catch (SQLException e) {
            if (Objects.toString(e.getSQLState(), "").startsWith(UNKNOWN_TABLE)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static MigrationVersion newestKnown() {
        try {
            Resource[] scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*__*.sql");
            return Arrays.stream(scripts)
                    .map(script -> Objects.requireNonNull(script.getFilename()))
                    .map(name -> name.toUpperCase(Locale.ROOT).substring(1, name.indexOf("__")))
                    .map(MigrationVersion::fromVersion)
                    .max(MigrationVersion::compareTo)
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
