package youcheng.dormancy.revival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.MovableClock;
import youcheng.MovedClockTest;
import youcheng.Thorough;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.CaseReading;
import youcheng.plans.PlanReading;
import youcheng.plans.PlannedItemRecord;
import youcheng.plans.PlannedItemSettled;
import youcheng.plans.PlannedState;
import youcheng.plans.Plans;
import youcheng.proposals.Office;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.workflow.WorkItem;

/** A revival plan from its approval to its end; the clock is moved and jobs run by hand. */
@MovedClockTest
@Thorough
class RevivalProcessTest {

    @Autowired
    private TrialReviews reviews;

    @Autowired
    private Office office;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanReading reading;

    @Autowired
    private CaseReading cases;

    @Autowired
    private TaskOversight oversight;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private RevivalSettling settling;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Test
    void everyMilestoneBecomesAPlannedItemOfTheRelationshipInTheListOfItsOwner() {
        CaseNumber review = reviews.approved(
                reviews.milestone("商定主题", inMonths(2)),
                new Milestone(MilestoneKind.OTHER, "专家会议", inMonths(4), reviews.idOf("officer2"), "", null, "已召开"));

        assertThat(itemsOf(review)).extracting(PlannedItemRecord::title).containsExactly("商定主题", "专家会议");
        assertThat(itemsOf(review)).allSatisfy(item -> {
            assertThat(item.origin()).isEqualTo(review);
            assertThat(item.state()).isEqualTo(PlannedState.PLANNED);
        });
        assertThat(workOf(review, 0).assignee()).isEqualTo(reviews.idOf("officer"));
        assertThat(workOf(review, 1).assignee()).isEqualTo(reviews.idOf("officer2"));
        assertThat(reviews.open(review)).as("the review waits").isEmpty();
    }

    @Test
    void aMilestoneOfSomebodyWhoIsNoOfficerAnyMoreGoesToTheDesk() {
        CaseNumber review = reviews.approved(
                new Milestone(MilestoneKind.OTHER, "专家会议", inMonths(4), reviews.idOf("legal"), "", null, "已召开"));

        assertThat(workOf(review, 0).assignee()).isNull();
        assertThat(workOf(review, 0).group()).isEqualTo("OFFICER@EUROPE");
    }

    /** Between recommendation and approval days go by; what was approved is planned as it was approved, and is late. */
    @Test
    void aMilestoneWhoseDayHasPassedMeanwhileIsLateFromTheBeginning() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        CaseNumber review = reviews.approved(reviews.milestone("商定主题", yesterday));

        assertThat(itemsOf(review).getFirst().day()).isEqualTo(yesterday);
        assertThat(workOf(review, 0).due()).isBefore(clock.instant());
    }

    @Test
    void theReviewGoesOnOnceEveryMilestoneIsDoneOrDropped() {
        CaseNumber review =
                reviews.approved(reviews.milestone("商定主题", inMonths(2)), reviews.milestone("专家会议", inMonths(4)));
        done(review, 0);
        assertSettled(review, 0);
        assertThat(reviews.open(review)).isEmpty();
        cancelled(review, 1);

        awaitEvaluation(review);
        assertThat(actionsOf(review)).contains("revival.begun", "revival.ended.SETTLED");
        assertThat(office.sessions().as("auditor", () -> cases.verify(review))).allMatch(proof -> proof.holds());
    }

    @Test
    void whatIsHeardTwiceOrTooLateChangesNothing() {
        CaseNumber review = reviews.approved(reviews.milestone("专家会议", inMonths(4)));
        CaseNumber item = itemsOf(review).getFirst().number();
        heard(item, review);
        assertThat(reviews.open(review)).as("it is not settled").isEmpty();
        done(review, 0);
        awaitEvaluation(review);
        heard(item, review);
        heard(item, review);

        assertThat(reviews.open(review)).hasSize(1);
        assertThat(actionsOf(review))
                .filteredOn("revival.ended.SETTLED"::equals)
                .hasSize(1);
    }

    @Test
    void aFirstYearPlanIsNoRevivalPlan() {
        CaseNumber proposal = office.signedButNotConfirmed();
        heard(proposal, proposal);

        assertThat(actionsOf(proposal)).noneMatch(action -> action.startsWith("revival."));
    }

    @Test
    void afterTwelveMonthsThePlanEndsAndWhatIsLeftOfItIsCancelled() {
        CaseNumber review =
                reviews.approved(reviews.milestone("商定主题", inMonths(2)), reviews.milestone("专家会议", inMonths(4)));
        done(review, 0);
        ZonedDateTime over = LocalDate.now(clock).plusMonths(12).plusDays(1).atStartOfDay(clock.getZone());
        moveTo(over.minusMinutes(1));
        reviews.runDueJobs(review);
        assertThat(reviews.open(review)).as("the last day is not over").isEmpty();
        moveTo(over);
        reviews.runDueJobs(review);

        assertThat(reviews.open(review)).extracting(WorkItem::step).containsExactly("Task_Evaluate");
        assertThat(itemsOf(review))
                .extracting(PlannedItemRecord::state)
                .containsExactly(PlannedState.DONE, PlannedState.DROPPED);
        assertThat(actionsOf(review)).contains("revival.ended.EXPIRED");
        assertThat(itemsOf(review)).extracting(PlannedItemRecord::work).allMatch(work -> !work.isOpen());
        assertThat(office.sessions()
                        .as(
                                "auditor",
                                () -> cases.read(itemsOf(review).getLast().number()))
                        .orElseThrow()
                        .timeline())
                .extracting(entry -> entry.event().reason())
                .contains(Reason.message("revival.reason.expired", 12));
    }

    @Test
    void theEndOfTheReviewCancelsWhatIsLeftOfThePlan() {
        CaseNumber review =
                reviews.approved(reviews.milestone("商定主题", inMonths(2)), reviews.milestone("专家会议", inMonths(4)));
        done(review, 0);
        reviews.cancelled(review);

        assertThat(itemsOf(review))
                .extracting(PlannedItemRecord::state)
                .containsExactly(PlannedState.DONE, PlannedState.DROPPED);
        assertThat(itemsOf(review).getLast().result()).isEqualTo("友城关系另有安排");
        assertThat(actionsOf(review)).contains("revival.ended.STOPPED", "revival.closed.CANCELLED");
        assertThat(reviews.open(review)).isEmpty();
    }

    @Test
    void anotherPlanOfTheSameReviewCountsItsOwnMilestonesAlone() {
        CaseNumber review = reviews.approved(reviews.milestone("商定主题", inMonths(2)));
        done(review, 0);
        awaitEvaluation(review);
        reviews.again(review, reviews.milestone("再次联系", inMonths(3)));
        assertThat(reviews.open(review)).isEmpty();
        cancelled(review, 1);

        awaitEvaluation(review);
        reviews.evaluated(review, "REVIVED");
        assertThat(reviews.open(review)).isEmpty();
    }

    @Test
    void aMilestoneIsMovedWithinTheTimeOfThePlanOnly() {
        CaseNumber review = reviews.approved(reviews.milestone("专家会议", inMonths(4)));
        LocalDate end = LocalDate.now(clock).plusMonths(12);
        WorkItem work = workOf(review, 0);
        assertRefused(
                "day",
                "plans.rejection.beyondPlan",
                () -> office.sessions().as("officer", () -> plans.move(work.id(), end.plusDays(1), "对方改期")));
        LocalDate workingDay = calendar.plusWorkingDays(end, 1);
        assertRefused(
                "due",
                "plans.rejection.beyondPlan",
                () -> office.sessions().as("supervisor", () -> oversight.moveDue(work.id(), workingDay, "统筹")));
        office.sessions().as("officer", () -> plans.move(work.id(), end, "对方改期"));

        assertThat(itemsOf(review).getFirst().day()).isEqualTo(end);
    }

    @Test
    void whoeverHasAMilestoneToDoDoesNotDropIt() {
        CaseNumber review = reviews.approved(reviews.milestone("专家会议", inMonths(4)));
        assertRefused(
                null,
                "plans.rejection.supervisorsDrop",
                () -> office.sessions()
                        .as("officer", () -> plans.drop(workOf(review, 0).id(), "不想办了")));

        assertThat(itemsOf(review).getFirst().state()).isEqualTo(PlannedState.PLANNED);
    }

    private void moveTo(ZonedDateTime when) {
        clock.moveOn(Duration.between(clock.instant(), when.toInstant()));
    }

    private void heard(CaseNumber item, CaseNumber origin) {
        transaction.executeWithoutResult(
                status -> settling.settled(new PlannedItemSettled(item, origin, clock.instant())));
    }

    private void done(CaseNumber review, int place) {
        office.sessions().as("officer", () -> plans.done(workOf(review, place).id(), "已办"));
    }

    private void cancelled(CaseNumber review, int place) {
        office.sessions()
                .as("supervisor", () -> plans.cancel(itemsOf(review).get(place).number(), "对方不便"));
    }

    private void assertSettled(CaseNumber review, int place) {
        assertThat(itemsOf(review).get(place).state()).isNotEqualTo(PlannedState.PLANNED);
    }

    private void awaitEvaluation(CaseNumber review) {
        await().untilAsserted(() ->
                assertThat(reviews.open(review)).extracting(WorkItem::step).containsExactly("Task_Evaluate"));
    }

    private List<PlannedItemRecord> itemsOf(CaseNumber review) {
        return office.sessions().as("officer", () -> reading.from(review));
    }

    private WorkItem workOf(CaseNumber review, int place) {
        return reviews.open(itemsOf(review).get(place).number()).getFirst();
    }

    private List<String> actionsOf(CaseNumber number) {
        return office.sessions().as("auditor", () -> cases.read(number)).orElseThrow().timeline().stream()
                .map(entry -> entry.event().action())
                .toList();
    }

    private LocalDate inMonths(int months) {
        return calendar.plusWorkingDays(LocalDate.now(clock).plusMonths(months), 1);
    }

    private static void assertRefused(@org.jspecify.annotations.Nullable String field, String key, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Rejection.class, why -> {
            assertThat(why.key()).isEqualTo(key);
            assertThat(why.field()).isEqualTo(field);
        });
    }
}
