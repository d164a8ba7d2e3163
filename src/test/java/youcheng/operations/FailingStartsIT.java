package youcheng.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import youcheng.BuiltPortal;
import youcheng.FreePorts;
import youcheng.base.StartFailure.Cause;

/** A start that fails says in one line what is wrong and what to do, and ends with an exit code of its own. */
class FailingStartsIT {

    /** A portal that ran here once and stopped; tests work on copies of its data. */
    @TempDir
    private static Path shared;

    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aPortalRanOnce() throws Exception {
        server = EmbeddedPostgres.start();
        try (BuiltPortal portal = BuiltPortal.start(shared)) {
            portal.stop();
        }
    }

    @AfterAll
    static void theServerStops() throws IOException {
        server.close();
    }

    @Test
    void anAddressThatIsNone() throws Exception {
        assertRefused(Cause.DATABASE_ADDRESS, "spring.datasource.url", "--spring.datasource.url=jdbc:nonsense:portal");
        assertRefused(
                Cause.DATABASE_ADDRESS,
                "spring.datasource.url",
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "nowhere"),
                "--spring.datasource.username=postgres");
    }

    @Test
    void aUserOrPasswordThatIsRefused() throws Exception {
        assertRefused(
                Cause.DATABASE_PASSWORD,
                "spring.datasource.password",
                "--spring.datasource.url=" + server.getJdbcUrl("nobody", "postgres"),
                "--spring.datasource.username=nobody");
        copy();
        assertRefused(Cause.DATABASE_PASSWORD, "spring.datasource.password", "--spring.datasource.password=wrong");
    }

    @Test
    void aServerThatDoesNotAnswer() throws Exception {
        assertRefused(
                Cause.DATABASE_DOWN,
                "does not answer",
                "--spring.datasource.url=jdbc:postgresql://localhost:" + FreePorts.next()
                        + "/postgres?password=secret");
    }

    @Test
    void aFileThatAnotherProcessHasOpenAndAPortThatIsTaken() throws Exception {
        copy();
        try (BuiltPortal portal = BuiltPortal.start(folder)) {
            assertRefused(Cause.DATABASE_LOCKED, "Another process");
            assertRefused(
                    Cause.PORT_IN_USE,
                    "--server.port",
                    "--server.port=" + portal.port(),
                    "--spring.datasource.url=jdbc:h2:mem:other");
        }
    }

    @Test
    void aFileThatIsDamaged() throws Exception {
        copy();
        Path file = folder.resolve("data/youcheng.mv.db");
        long length = Files.size(file);
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 0; at < length; at += 4096) {
                damaged.seek(at);
                damaged.write(new byte[512]);
            }
        }
        assertRefused(Cause.DATABASE_DAMAGED, "backup");
        Files.writeString(file, "no database");
        assertRefused(Cause.DATABASE_DAMAGED, "backup");
    }

    @Test
    void aDatabaseOfAnotherPortalOrEngine() throws Exception {
        copy();
        change("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " values (999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'sa', 1, true)");
        assertRefused(Cause.SCHEMA_NEWER, "newer portal");
        change("delete from \"flyway_schema_history\" where \"version\" = '999'");
        // What a step in Java added to the newest script's is the portal's own; the engine's schema is looked at next.
        change("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " select 999, concat(max(cast(\"version\" as decimal(9, 3))), '9'), 'of today', 'JDBC', 'of.today',"
                + " 'sa', 1, true from \"flyway_schema_history\"");
        change("insert into ACT_GE_SCHEMA_LOG values ('999', current_timestamp, '7.99.0')");
        assertRefused(Cause.SCHEMA_NEWER, "newer process engine");
        change("update ACT_GE_SCHEMA_LOG set VERSION_ = '7.20.0'");
        assertRefused(Cause.SCHEMA_OLDER, "older process engine");
    }

    @Test
    void aFolderThatMayNotBeWritten() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        assertRefused(Cause.NO_PERMISSION, "right to write");
    }

    /** Root may write everywhere, so the portal is started as somebody else where that can be done. */
    @Test
    void aFolderOfAnotherUser() throws Exception {
        Path setpriv = Path.of("/usr/bin/setpriv");
        boolean root = "root".equals(System.getProperty("user.name"));
        assumeThat(!root || Files.isExecutable(setpriv))
                .as("runs as root, and there is no setpriv to be somebody else")
                .isTrue();
        copy();
        List<String> before =
                root ? List.of(setpriv.toString(), "--reuid=65534", "--regid=65534", "--clear-groups") : List.of();
        assertThat(folder.resolve("data").toFile().setWritable(root, true)).isTrue();
        open(folder);
        BuiltPortal portal = BuiltPortal.launchAs(before, folder);
        assertRefused(portal, Cause.NO_PERMISSION, "right to write");
    }

    private void assertRefused(Cause kind, String says, String... options) throws Exception {
        assertRefused(BuiltPortal.launch(folder, options), kind, says);
    }

    private static void assertRefused(BuiltPortal portal, Cause kind, String says) throws Exception {
        try (portal) {
            int code = portal.awaitEnd();
            assertThat(portal.log().lines()).as(portal.log()).hasSize(1);
            assertThat(portal.log())
                    .matches("(?s)\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\S* ERROR The portal does not start: .*")
                    .contains(says)
                    .doesNotContain("secret");
            assertThat(code).isEqualTo(kind.exitCode());
        }
    }

    private void copy() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.copy(shared.resolve("data/youcheng.mv.db"), data.resolve("youcheng.mv.db"));
    }

    /** So that somebody else gets as far as the folder in question. */
    private static void open(Path folder) throws IOException {
        for (Path each = folder; each != null && Files.isWritable(each); each = each.getParent()) {
            if (!each.toFile().setExecutable(true, false) || !each.toFile().setReadable(true, false)) {
                throw new IOException("Cannot be opened: " + each);
            }
            if (each.equals(Path.of(System.getProperty("java.io.tmpdir")))) {
                return;
            }
        }
    }

    private void change(String statement) throws SQLException {
        String file = folder.resolve("data/youcheng").toAbsolutePath().toString();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "")) {
            connection.createStatement().executeUpdate(statement);
        }
    }
}
