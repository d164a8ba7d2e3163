package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.audit.Verification;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.proposals.Office;

/** A timer starts a process: the system opens a case, nobody is signed in, and all of it happens once or not at all. */
@Thorough
@PortalTest
@Import(Trial.class)
class ScheduledStartTest {

    private static final Actor SYSTEM = Actor.system("Activity_OpenScan");

    @Autowired
    private Trial trial;

    @Autowired
    private TrialSteps steps;

    @Autowired
    private Office office;

    @Autowired
    private CaseReading cases;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void theScanIsPlanned() {
        trial.deploy("TrialScan.bpmn");
    }

    @AfterEach
    void theStepsDoNothingElse() {
        steps.meanwhile(number -> {});
    }

    @Test
    void theSystemOpensACaseWithANumberAndItsFirstTaskWaits() {
        CaseNumber number = scanned();

        assertThat(number.value()).startsWith("SCN-");
        assertThat(trial.open(number)).singleElement().satisfies(item -> {
            assertThat(item.stepKey()).isEqualTo("step.TrialScan.Task_LookThrough");
            assertThat(item.caseNumber()).isEqualTo(number);
            assertThat(item.titleEn()).isEqualTo("Trial scan");
        });
        assertThat(steps.noters(number)).containsExactly(SYSTEM);
        assertThat(trial.differences(number)).isEmpty();
    }

    @Test
    void theSystemIsTheInitiatorAndWhoeverHasItsTaskReadsTheCase() {
        CaseNumber number = scanned();

        WholeCase whole =
                office.sessions().as("officer", () -> cases.read(number)).orElseThrow();
        assertThat(whole.summary().initiator()).isEqualTo(SYSTEM);
        assertThat(whole.summary().parent()).isNull();
        assertThat(whole.path())
                .extracting(PathStep::element)
                .containsExactly("Event_MonthBegun", "Activity_OpenScan", "Task_LookThrough");
        assertThat(office.sessions().as("leader", () -> cases.read(number))).isEmpty();
        assertThat(office.casesOf("officer")).extracting(each -> each.number()).contains(number);
        assertThat(office.sessions().as("auditor", () -> cases.verify(number))).allMatch(Verification::holds);
    }

    @Test
    void peopleTakeItFromThere() {
        CaseNumber number = scanned();
        trial.done(number, "Task_LookThrough", "officer");

        assertThat(trial.open(number)).isEmpty();
        assertThat(trial.differences(number)).isEmpty();
    }

    @Test
    void whenTheFirstStepFailsThereIsNoCaseNoTaskAndNoNumberLost() {
        CaseNumber before = scanned();
        Set<String> known = numbers();
        steps.meanwhile(number -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> management.executeJob(timer().getId())).hasRootCauseMessage("broken");

        assertThat(numbers()).isEqualTo(known);
        assertThat(timer().getRetries()).isPositive();
        steps.meanwhile(number -> {});
        assertThat(running(scanned())).isEqualTo(running(before) + 1);
    }

    @Test
    void twoNodesThatComeToTheTimerAtOnceOpenOneCase() throws Exception {
        long planned = timers();
        for (int round = 0; round < 5; round++) {
            Set<String> known = numbers();
            String job = timer().getId();
            List<Throwable> refused = SameInstant.refusals(() -> executed(job), () -> executed(job));

            assertThat(refused).hasSize(1);
            assertThat(numbers()).hasSize(known.size() + 1);
            assertThat(timers()).isEqualTo(planned);
        }
    }

    private String executed(String job) {
        management.executeJob(job);
        return job;
    }

    /** Lets the timer fire, as an executor would; the case that came of it. */
    private CaseNumber scanned() {
        Set<String> known = numbers();
        management.executeJob(timer().getId());
        return numbers().stream()
                .filter(number -> !known.contains(number))
                .map(CaseNumber::new)
                .reduce((one, other) -> {
                    throw new AssertionError("two cases: " + one + ", " + other);
                })
                .orElseThrow();
    }

    /** The next; after one that failed and is tried again the one of the month after stands as well. */
    private Job timer() {
        return management
                .createJobQuery()
                .processDefinitionKey("TrialScan")
                .timers()
                .orderByJobDuedate()
                .asc()
                .list()
                .getFirst();
    }

    private long timers() {
        return management
                .createJobQuery()
                .processDefinitionKey("TrialScan")
                .timers()
                .count();
    }

    private Set<String> numbers() {
        return new TreeSet<>(
                database.queryForList("select case_number from case_file where process = 'TrialScan'", String.class));
    }

    private static int running(CaseNumber number) {
        return Stream.of(number.value().split("-"))
                .reduce((one, last) -> last)
                .map(Integer::valueOf)
                .orElseThrow();
    }
}
