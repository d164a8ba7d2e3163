package youcheng.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import youcheng.BuiltPortal;
import youcheng.base.StartFailure.Cause;

/**
 * The disk under the embedded database is full: a small file system of its own, really full. As soon as there is room
 * the portal goes on by itself, and nothing that it had acknowledged is lost; where it cannot, it ends, to be restarted.
 */
class FullDiskIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    @TempDir
    private Path folder;

    private Path disk;
    private boolean mounted;
    private int acknowledged;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        Files.createSymbolicLink(folder.resolve("data"), disk);
        mounted = run("mount", "-t", "tmpfs", "-o", "size=80m", "tmpfs", disk.toString());
        assumeThat(mounted)
                .as("no disk can be filled here: mounting a small file system is for root, and not permitted")
                .isTrue();
    }

    @AfterEach
    void theDiskIsTakenAway() throws Exception {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void aFullDiskStopsNothingForGoodAndLosesNothing() throws Exception {
        try (BuiltPortal portal = start()) {
            signInTimes(portal, 3);
            assertThat(acknowledged).isEqualTo(3);
            fill();
            signInTimes(portal, 2);
            portal.await("health is red", SOON, () -> !isWell(portal));

            // Soon there is room again.
            empty();
            portal.await("it goes on by itself", SOON, () -> isWell(portal));
            int before = acknowledged;
            signInTimes(portal, 1);
            assertThat(acknowledged).isEqualTo(before + 1);

            // And once more, for longer: people read, nothing is written, and nothing has to be restarted.
            fill();
            signInTimes(portal, 2);
            portal.await("health is red", SOON, () -> !isWell(portal));
            Thread.sleep(Duration.ofSeconds(10));
            assertThat(portal.get("/login").statusCode()).isEqualTo(200);
            empty();
            portal.await("it goes on by itself", SOON, () -> isWell(portal));
            signInTimes(portal, 1);
            assertThat(acknowledged).isGreaterThan(before + 1);
            portal.stop();
        }
        assertThat(files()).noneMatch(name -> name.contains("trace"));
        assertThat(signInsOnRecord()).isGreaterThanOrEqualTo(acknowledged);
    }

    /** As when the file was damaged too: going on is not possible, and whoever supervises the process learns so. */
    @Test
    void aDatabaseThatDoesNotOpenAgainEndsThePortal() throws Exception {
        // At its end each part of the portal waits for a connection that does not come.
        try (BuiltPortal portal = start("--spring.datasource.hikari.connection-timeout=1000")) {
            replace();
            fill();
            signInTimes(portal, 2);
            assertThat(portal.awaitEnd()).as(portal.log()).isEqualTo(Cause.DATABASE_CLOSED.exitCode());
            assertThat(portal.log()).contains("the portal ends, to be restarted");
        }
    }

    private BuiltPortal start(String... options) throws IOException {
        Stream<String> always = Stream.of("--youcheng.database.look-every=PT1S", "--youcheng.database.end-after=PT8S");
        return BuiltPortal.start(
                folder, Stream.concat(always, Stream.of(options)).toArray(String[]::new));
    }

    private void signInTimes(BuiltPortal portal, int times) throws Exception {
        for (int each = 0; each < times; each++) {
            if (portal.signIn("auditor", "youcheng")) {
                acknowledged++;
            }
        }
    }

    private static boolean isWell(BuiltPortal portal) {
        try {
            return portal.get("/actuator/health").statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void fill() throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            while (disk.toFile().getUsableSpace() > 0) {
                filler.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    private void empty() throws IOException {
        Files.delete(disk.resolve("filler"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(disk)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** The portal keeps the file that it has open; what it finds when it opens it anew is none. */
    private void replace() throws IOException {
        Path file = disk.resolve("youcheng.mv.db");
        Files.move(file, disk.resolve("moved-away"));
        Files.writeString(file, "no database".repeat(1000));
    }

    private long signInsOnRecord() throws SQLException {
        String file = disk.resolve("youcheng").toAbsolutePath().toString();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                ResultSet count = connection
                        .createStatement()
                        .executeQuery("select count(*) from audit_entry where canonical like '%access.signedIn%'")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
