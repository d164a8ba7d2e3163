package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.DemonstrationAnywhere;
import youcheng.YouchengApplication;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;

/** Two nodes on one PostgreSQL, with their own executors and the real clock: what a timer or an event starts comes once. */
class TwoNodesIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private static Path documents;

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void twoNodesStart() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        first = node();
        second = node();
    }

    @AfterAll
    static void bothEnd() throws Exception {
        second.close();
        first.close();
        postgres.close();
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(YouchengApplication.class, Trial.class, DemonstrationAnywhere.class)
                .run(
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--youcheng.documents.folder=" + documents,
                        "--camunda.bpm.job-execution.max-wait=500",
                        "--youcheng.events.look-every=PT0.1S",
                        "--youcheng.events.retry-after=PT1S",
                        "--logging.level.youcheng=error",
                        "--server.port=0");
    }

    @Test
    void aProcessThatATimerStartsIsStartedByOneOfThem() {
        Trial trial = first.getBean(Trial.class);
        trial.deploy("TrialScan.bpmn");
        for (int round = 1; round <= 3; round++) {
            int expected = round;
            becomesDue();
            await().atMost(SOON).untilAsserted(() -> assertThat(scans()).hasSizeGreaterThanOrEqualTo(expected));
            await().during(Duration.ofSeconds(2)).until(() -> scans().size() == expected);
        }
        List<CaseNumber> scans = scans();
        assertThat(scans)
                .extracting(number -> number.value().replaceAll("\\d{4}-0*", ""))
                .containsExactly("SCN-1", "SCN-2", "SCN-3");
        assertThat(scans).allSatisfy(number -> {
            assertThat(trial.open(number)).hasSize(1);
            assertThat(first.getBean(TrialSteps.class).noters(number))
                    .containsExactly(Actor.system("Activity_OpenScan"));
            assertThat(trial.differences(number)).isEmpty();
        });
    }

    @Test
    void anEventAtWhichAListenerFailedIsHandedOutAgainByOneOfThem() {
        Trial trial = first.getBean(Trial.class);
        trial.deploy("TrialOuter.bpmn", "TrialInner.bpmn");
        second.getBean(TrialEars.class).listen(0);
        first.getBean(TrialEars.class).listen(30);
        List<CaseNumber> numbers = IntStream.range(0, 30)
                .mapToObj(each -> trial.begun("officer", "TrialOuter"))
                .toList();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(database().queryForList("select id from event_publication"))
                        .isEmpty());
        assertThat(Stream.of(first, second)
                        .flatMap(node -> node.getBean(TrialEars.class).heard().stream())
                        .map(heard -> ((TaskGiven) heard.event()).caseNumber()))
                .containsExactlyInAnyOrderElementsOf(numbers);
    }

    private static void becomesDue() {
        ManagementService management = first.getBean(ManagementService.class);
        management
                .createJobQuery()
                .processDefinitionKey("TrialScan")
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(Instant.now())));
    }

    private static List<CaseNumber> scans() {
        return database()
                .queryForList(
                        "select case_number from case_file where process = 'TrialScan' order by case_number",
                        String.class)
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    private static JdbcTemplate database() {
        return first.getBean(JdbcTemplate.class);
    }
}
