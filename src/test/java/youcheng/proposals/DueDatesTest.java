package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import youcheng.MovableClock;
import youcheng.OfficeClock;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.CaseReading;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.identity.Person;
import youcheng.proposals.content.National;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.work.ProposalProcess;
import youcheng.tasks.TaskService;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.workflow.InboxQuery;
import youcheng.workflow.WorkItem;

/** Reminders, escalation and what people do about them; the clock is moved and jobs run by hand. */
@Thorough
@PortalTest
@Import(OfficeClock.class)
class DueDatesTest {

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ManagementService engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskOversight oversight;

    @Autowired
    private TaskService desk;

    @Autowired
    private CaseReading cases;

    @Autowired
    private OfficeCalendar calendar;

    @Test
    void aReviewIsRemindedOfTheWorkingDayBeforeItIsDueAndReportedWhenItIs() {
        CaseNumber number = office.sent();
        Instant due = Objects.requireNonNull(office.open(number).due());
        runDue();
        assertThat(office.open(number).marks().reminded()).isNull();

        moveTo(due.minus(Duration.ofDays(1)).minus(Duration.ofHours(8)));
        runDue();
        assertThat(office.open(number).marks().reminded()).isNotNull();
        assertThat(office.open(number).marks().escalated()).isNull();

        moveTo(due.plusSeconds(1));
        runDue();
        assertThat(office.open(number).marks().escalatedTo()).isEqualTo("MUNICIPAL_LEADER");
        assertThat(actions(number)).containsSubsequence("work.reminded", "work.escalated");
        assertThat(office.openItems(number)).hasSize(1);
        assertHolds(number);
    }

    @Test
    void aLateOpinionStandsInTheListOfTheSupervisorWhoGivesItToSomebodyElse() {
        CaseNumber number = office.handedIn();
        WorkItem opinion = office.open(number, ProposalProcess.FINANCE_OPINION);
        office.sessions().as("finance", () -> desk.claim(opinion.id()));
        assertThat(lateBelow("supervisor")).doesNotContain(number);

        moveTo(Objects.requireNonNull(opinion.due()).plusSeconds(1));
        runDue();
        assertThat(lateBelow("supervisor")).contains(number);
        assertThat(lateBelow("legal")).doesNotContain(number);

        long legal = office.sessions().accountId("legal");
        assertRefused("supervisor", () -> oversight.reassign(opinion.id(), legal, "出差"), "tasks.rejection.notTheirs");
        assertRefused("officer", () -> oversight.reassign(opinion.id(), legal, "出差"), null);
        office.sessions()
                .as(
                        "supervisor",
                        () -> assertThat(oversight.candidates(opinion.id())).isEmpty());
    }

    @Test
    void heldWorkIsGivenToAnotherSupervisorButNotToWhomFourEyesStandAgainst() {
        CaseNumber number = office.sent();
        WorkItem review = office.open(number);
        office.sessions().as("supervisor", () -> desk.claim(review.id()));
        moveTo(Objects.requireNonNull(review.due()).plusSeconds(1));
        runDue();

        List<String> candidates = office.sessions()
                .as(
                        "officer2",
                        () -> oversight.candidates(review.id()).stream()
                                .map(Person::username)
                                .toList());
        assertThat(candidates).contains("officer2").doesNotContain("supervisor", "officer", "legal");
        long next = office.sessions().accountId("officer2");
        office.sessions().as("supervisor", () -> oversight.reassign(review.id(), next, "出差"));
        assertThat(office.open(number).isHeldBy(next)).isTrue();
        assertThat(actions(number)).contains("work.reassigned");

        office.review("officer2", number, Review.APPROVED);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
    }

    @Test
    void whoWroteTheProposalIsNoCandidateForItsReview() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer2", content);
        office.send("officer2", number, content);
        office.giveOpinions(number);
        WorkItem review = office.open(number);

        long proposer = office.sessions().accountId("officer2");
        office.sessions()
                .as(
                        "supervisor",
                        () -> assertThat(oversight.candidates(review.id()))
                                .extracting(Person::id)
                                .doesNotContain(proposer));
        assertRefused(
                "supervisor", () -> oversight.reassign(review.id(), proposer, "出差"), "decisions.rejection.ownCase");
        assertThat(office.open(number).assignee()).isNull();
    }

    @Test
    void anotherDueDateMovesReminderAndEscalationEvenAfterItWasReported() {
        CaseNumber number = office.sent();
        WorkItem review = office.open(number);
        moveTo(Objects.requireNonNull(review.due()).plusSeconds(1));
        runDue();
        assertThat(office.open(number).marks().escalated()).isNotNull();

        LocalDate day = workingDayAfter(LocalDate.now(clock).plusDays(20));
        office.sessions().as("officer2", () -> oversight.moveDue(review.id(), day, "等待对方补充材料"));
        WorkItem moved = office.open(number);
        assertThat(LocalDate.ofInstant(Objects.requireNonNull(moved.due()), clock.getZone()))
                .isEqualTo(day);
        assertThat(moved.marks().escalated()).isNull();
        runDue();
        assertThat(office.open(number).marks().reminded()).isNull();

        moveTo(moved.due().minus(Duration.ofHours(2)));
        runDue();
        assertThat(office.open(number).marks().reminded()).isNotNull();
        assertThat(office.open(number).marks().escalated()).isNull();
        moveTo(moved.due().plusSeconds(1));
        runDue();
        assertThat(office.open(number).marks().escalated()).isNotNull();
        assertThat(jobsOf(number)).isEmpty();
    }

    @Test
    void aDueDateInThePastOrOnAHolidayOrWithoutAReasonIsRefused() {
        CaseNumber number = office.sent();
        WorkItem review = office.open(number);
        LocalDate today = LocalDate.now(clock);
        LocalDate saturday = today.plusDays(13 - today.getDayOfWeek().getValue());
        assertRefused("supervisor", () -> oversight.moveDue(review.id(), today, "理由"), "tasks.rejection.dueInPast");
        assertRefused("supervisor", () -> oversight.moveDue(review.id(), null, "理由"), "base.rejection.missing");
        assertRefused(
                "supervisor", () -> oversight.moveDue(review.id(), saturday, "理由"), "tasks.rejection.dueOnHoliday");
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        assertRefused(
                "supervisor", () -> oversight.moveDue(review.id(), newYear, "理由"), "tasks.rejection.dueOnNamedHoliday");
        assertRefused(
                "supervisor",
                () -> oversight.moveDue(review.id(), workingDayAfter(today.plusDays(9)), " "),
                "base.rejection.missing");
        assertThat(office.open(number).due()).isEqualTo(review.due());
    }

    @Test
    void theNationalAssociationIsAskedAgainEveryThirtyDays() {
        CaseNumber number = office.reviewed();
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        for (int month = 1; month <= 4; month++) {
            clock.moveOn(Duration.ofDays(30).plusSeconds(1));
            runDue();
            long reminders =
                    actions(number).stream().filter("work.reminded"::equals).count();
            assertThat(reminders).isEqualTo(month);
        }
        assertThat(office.open(number).marks().escalated()).isNotNull();
        office.answer(number, National.GRANTED);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.RECORD_SIGNING);
    }

    @Test
    void theInitiatorUrgesOnceADay() {
        CaseNumber number = office.sent();
        WorkItem review = office.open(number);
        assertRefused("officer2", () -> oversight.urge(review.id()), "tasks.rejection.notTheirsToUrge");
        office.sessions().as("officer", () -> oversight.urge(review.id()));
        assertThat(office.open(number).marks().urged()).isNotNull();
        assertRefused("officer", () -> oversight.urge(review.id()), "tasks.rejection.urgedAlready");
        clock.moveOn(Duration.ofHours(25));
        office.sessions().as("officer", () -> oversight.urge(review.id()));
        assertThat(actions(number)).filteredOn("work.urged"::equals).hasSize(2);
    }

    @Test
    void whatIsDoneInTimeLeavesNoTimerBehind() {
        CaseNumber number = office.sent();
        assertThat(jobsOf(number)).hasSize(2);
        office.sessions().as("supervisor", () -> desk.claim(office.open(number).id()));
        office.review("supervisor", number, Review.RETURNED);
        assertThat(jobsOf(number)).hasSize(1);
    }

    private List<Job> jobsOf(CaseNumber number) {
        return engine.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .singleResult()
                        .getId())
                .list();
    }

    /** Runs what is due now, as the engine's job executor would. */
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

    private void moveTo(Instant when) {
        clock.moveOn(Duration.between(clock.instant(), when));
    }

    private List<CaseNumber> lateBelow(String person) {
        return office.sessions()
                .as(
                        person,
                        () -> office
                                .list()
                                .page(
                                        new TaskFilter(
                                                InboxQuery.Scope.LATE_BELOW, "", false, InboxQuery.Sort.DUE, true),
                                        0,
                                        500)
                                .stream()
                                .map(WorkItem::caseNumber)
                                .toList());
    }

    private List<String> actions(CaseNumber number) {
        return office.sessions()
                .as(
                        "auditor",
                        () -> cases.read(number).orElseThrow().timeline().stream()
                                .map(entry -> entry.event().action())
                                .toList());
    }

    private void assertHolds(CaseNumber number) {
        assertThat(office.sessions().as("auditor", () -> cases.verify(number))).allMatch(Verification::holds);
    }

    private void assertRefused(String person, Runnable event, @Nullable String key) {
        var refusal = assertThatThrownBy(() -> office.sessions().as(person, event));
        if (key != null) {
            refusal.isInstanceOf(Rejection.class)
                    .extracting(refused -> ((Rejection) refused).key())
                    .isEqualTo(key);
        }
    }

    private LocalDate workingDayAfter(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }
}
