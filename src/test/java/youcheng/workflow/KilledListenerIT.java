package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.DyingPortal;
import youcheng.YouchengApplication;

/** What a killed process told of and nobody heard is heard after the next start. */
class KilledListenerIT {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void whatNobodyHeardBeforeTheProcessDiedIsHeardAfterTheNextStart() throws Exception {
        DyingPortal.run(DyingListener.class, folder);

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
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(ears.heard()).hasSize(2).allMatch(each -> each.event() instanceof TaskGiven));
            assertThat(ears.heard()).doesNotHaveDuplicates();
            JdbcTemplate database = next.getBean(JdbcTemplate.class);
            await().untilAsserted(() -> assertThat(database.queryForList(
                            "select id from event_publication where listener_id like '%TrialEars%'"))
                    .isEmpty());
        }
    }
}
