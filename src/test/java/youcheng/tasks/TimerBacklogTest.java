package youcheng.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import youcheng.MovableClock;
import youcheng.OfficeClock;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.calendar.OfficeCalendar;
import youcheng.decisions.Municipal;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItem;

/**
 * What a portal finds that did not run for months comes in lots of an hour, once each. The clock is moved by months, so
 * the portal is one of its own.
 */
@Thorough
@PortalTest
@TestPropertySource(properties = "youcheng.timers.backlog-an-hour=" + TimerBacklogTest.AN_HOUR)
@Import({Office.class, OfficeClock.class})
class TimerBacklogTest {

    static final int AN_HOUR = 7;

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ManagementService engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TimerBacklog backlog;

    @Autowired
    private OfficeCalendar calendar;

    @Test
    void ofMonthsComeSoManyReportsAnHourAndNoReminderOfWhatIsLateAlready() {
        List<CaseNumber> numbers =
                IntStream.range(0, 15).mapToObj(each -> office.handedIn()).toList();
        clock.moveOn(Duration.ofDays(200));
        Instant now = clock.instant();
        backlog.settle();

        Map<Instant, Long> lots = engine.createJobQuery().timers().list().stream()
                .map(job -> job.getDuedate().toInstant())
                .filter(due -> due.isAfter(now) && due.isBefore(now.plus(Duration.ofDays(20))))
                .collect(Collectors.groupingBy(due -> due, Collectors.counting()));
        assertThat(lots.values()).allSatisfy(many -> assertThat(many).isLessThanOrEqualTo(AN_HOUR));
        assertThat(lots.keySet()).allSatisfy(when -> {
            ZonedDateTime at = when.atZone(clock.getZone());
            assertThat(calendar.isWorkingDay(at.toLocalDate())).isTrue();
            assertThat(at.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0));
        });
        assertThat(numbers)
                .allSatisfy(number -> assertThat(jobsOf(number))
                        .extracting(Job::getDuedate)
                        .as("what one timer reports of a case comes with it")
                        .containsOnly(jobsOf(number).getFirst().getDuedate()));
        assertThat(numbers.stream().mapToLong(number -> jobsOf(number).size()).sum())
                .isEqualTo(45);
        assertThat(marked(numbers)).isLessThanOrEqualTo(AN_HOUR);

        clock.moveOn(Duration.ofDays(20));
        runDue();
        assertThat(numbers)
                .allSatisfy(number -> assertThat(office.openItems(number))
                        .hasSize(3)
                        .allSatisfy(item -> {
                            assertThat(item.marks().escalated()).isNotNull();
                            assertThat(item.marks().reminders()).isZero();
                        }));
    }

    /** One that comes every thirty days is made up for once, not once for each month that passed. */
    @Test
    void aReminderThatRepeatsIsMadeUpForOnce() {
        CaseNumber number = office.reviewed();
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        clock.moveOn(Duration.ofDays(200));
        backlog.settle();
        clock.moveOn(Duration.ofDays(20));
        runDue();

        WorkItem item = office.open(number);
        assertThat(item.marks().reminders()).isEqualTo(1);
        assertThat(item.marks().escalated()).isNotNull();
        assertThat(jobsOf(number))
                .singleElement()
                .satisfies(job -> assertThat(job.getDuedate().toInstant()).isAfter(clock.instant()));
    }

    /** What came due in the night or over a day is no backlog. */
    @Test
    void whatIsOverdueByLessThanADayStaysAsItIs() {
        CaseNumber number = office.sent();
        Instant due = Objects.requireNonNull(office.open(number).due());
        clock.moveOn(Duration.between(clock.instant(), due.plus(Duration.ofHours(2))));
        backlog.settle();

        assertThat(jobsOf(number))
                .anySatisfy(job -> assertThat(job.getDuedate().toInstant()).isEqualTo(due));
    }

    private long marked(List<CaseNumber> numbers) {
        return numbers.stream()
                .flatMap(number -> office.openItems(number).stream())
                .filter(item -> item.marks().escalated() != null)
                .count();
    }

    private List<Job> jobsOf(CaseNumber number) {
        return engine.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .singleResult()
                        .getId())
                .list();
    }

    private void runDue() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> engine.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return engine.createJobQuery()
                .duedateLowerThan(Date.from(clock.instant()))
                .orderByJobDuedate()
                .asc()
                .list();
    }
}
