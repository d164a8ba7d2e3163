package youcheng.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import youcheng.BuiltPortal;

/** The health check of the portal as it ships says what is, while the server of its database stops and starts again. */
class HealthIT {

    /** Longer than the five seconds in which a connection is waited for, and shorter than people wait. */
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void healthIsRedWithTheDatabaseDownAndGreenAgainByItself() throws Exception {
        EmbeddedPostgres server = server(0);
        int serverPort = server.getPort();
        try (BuiltPortal portal = BuiltPortal.start(
                folder,
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--youcheng.demonstration=false",
                "--youcheng.database.look-every=PT1S",
                "--camunda.bpm.job-execution.max-wait=1000")) {
            assertThat(portal.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(portal.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
            assertNothingElseIsOpen(portal);

            server.close();
            portal.await("health is red", Duration.ofSeconds(20), () -> status(portal) == 503);
            assertThat(portal.get("/actuator/health").body()).isEqualTo("{\"status\":\"DOWN\"}");
            portal.await(
                    "the log says so",
                    Duration.ofSeconds(20),
                    () -> portal.log().contains("The database does not answer"));

            server = server(serverPort);
            portal.await("health is green again", Duration.ofSeconds(60), () -> status(portal) == 200);
            portal.await(
                    "the log says so",
                    Duration.ofSeconds(20),
                    () -> portal.log().contains("The database answers again"));
            assertThat(portal.log().lines().filter(line -> line.contains("The database does not answer")))
                    .hasSize(1);
            portal.stop();
        } finally {
            server.close();
        }
    }

    private static void assertNothingElseIsOpen(BuiltPortal portal) throws Exception {
        for (String path : new String[] {
            "/actuator",
            "/actuator/env",
            "/actuator/info",
            "/actuator/metrics",
            "/actuator/health/db",
            "/actuator/heapdump",
            "/actuator/loggers",
            "/actuator/shutdown"
        }) {
            assertThat(portal.get(path).statusCode()).as(path).isNotEqualTo(200);
        }
    }

    /** What health answers, and that it does so in time. */
    private static int status(BuiltPortal portal) {
        long before = System.nanoTime();
        try {
            HttpResponse<String> answer = portal.get("/actuator/health");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(AT_MOST);
            return answer.statusCode();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private EmbeddedPostgres server(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server"))
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
