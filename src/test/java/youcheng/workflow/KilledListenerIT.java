package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.YouchengApplication;

/** What a killed process told of and nobody heard is heard after the next start. */
class KilledListenerIT {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void whatNobodyHeardBeforeTheProcessDiedIsHeardAfterTheNextStart() throws Exception {
        Process dying = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        DyingListener.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("dying.log").toFile())
                .start();
        assertThat(dying.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(dying.exitValue())
                .as(Files.readString(folder.resolve("dying.log")))
                .isEqualTo(137);

        try (ConfigurableApplicationContext next = new SpringApplicationBuilder(YouchengApplication.class, Trial.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("data/youcheng")
                                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                        "--youcheng.documents.folder=" + folder.resolve("data/documents"),
                        "--youcheng.demonstration=true",
                        "--youcheng.events.stale-after=PT1S",
                        "--youcheng.events.retry-after=PT1S",
                        "--youcheng.events.look-every=PT0.5S",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--trial.listening=true",
                        "--server.port=0")) {
            TrialEars ears = next.getBean(TrialEars.class);
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(ears.heard())
                    .extracting(each -> each.event().getClass())
                    .containsExactly(TaskGiven.class, TaskGiven.class));
            assertThat(ears.heard()).doesNotHaveDuplicates();
            JdbcTemplate database = next.getBean(JdbcTemplate.class);
            await().untilAsserted(() ->
                    assertThat(database.queryForList("select id from event_publication")).isEmpty());
        }
    }

    /** Without the packaged portal, which holds the same models as the classes do. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("youcheng"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
