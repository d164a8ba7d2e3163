package youcheng.dormancy.revival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import youcheng.MovableClock;
import youcheng.MovedClockTest;
import youcheng.Thorough;
import youcheng.audit.AuditEvent;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.CaseReading;
import youcheng.dormancy.revival.RevivalReading.RevivalRights;
import youcheng.plans.PlannedState;
import youcheng.plans.Plans;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItem;

/** A revival plan while it runs: who changes what, and how far it is said to be. */
@MovedClockTest
@Thorough
class RevivalKeepingTest {

    @Autowired
    private TrialReviews reviews;

    @Autowired
    private Office office;

    @Autowired
    private RevivalKeeping keeping;

    @Autowired
    private RevivalReading reading;

    @Autowired
    private RevivalFigures figures;

    @Autowired
    private Plans plans;

    @Autowired
    private CaseReading cases;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MovableClock clock;

    @Test
    void anOfficerAddsAMilestoneForWhichTheReviewWaitsToo() {
        CaseNumber review = planned("商定主题");
        CaseNumber added = as("officer2", () -> keeping.add(review, reviews.milestone("专家会议", inMonths(5))));
        done(milestone(review, 0).item());
        await().untilAsserted(() -> assertThat(progressOf(review).settled()).isEqualTo(1));

        assertThat(milestone(review, 1).item()).isEqualTo(added);
        assertThat(milestone(review, 1).owner()).as("whoever adds it").isEqualTo(reviews.idOf("officer2"));
        assertThat(progressOf(review).total()).isEqualTo(2);
        assertThat(reviews.open(review)).isEmpty();
        as("officer2", () -> {
            plans.done(reviews.open(added).getFirst().id(), "已召开");
            return added;
        });
        awaitEvaluation(review);
        assertThat(eventOf(review, "revival.milestoneAdded").changes())
                .extracting(change -> change.field())
                .contains("milestone.item", "milestone.title", "milestone.day", "milestone.owner");
    }

    @Test
    void aMilestoneThatIsAddedIsDueWithinThePlanAndBelongsToAnOfficer() {
        CaseNumber review = planned("商定主题");
        LocalDate end = progressOf(review).endsOn();
        assertRefused(
                "officer",
                () -> keeping.add(review, reviews.milestone(" ", end.plusDays(1))),
                "title: base.rejection.missing",
                "day: milestone.rejection.dayTooLate");
        assertRefused("officer", () -> keeping.add(review, of("legal")), "owner: revival.rejection.owner");
        assertRefused(
                "supervisor", () -> keeping.add(review, reviews.milestone("会议", end)), "owner: base.rejection.missing");
        as("supervisor", () -> keeping.add(review, of("officer2")));

        assertThat(milestone(review, 1).owner()).isEqualTo(reviews.idOf("officer2"));
    }

    @Test
    void aSupervisorReplacesAMilestoneAndThePlanGoesOn() {
        CaseNumber review = planned("商定主题");
        CaseNumber old = milestone(review, 0).item();
        assertRefused(
                "supervisor", () -> keeping.replace(review, old, of("officer"), " "), "reason: base.rejection.missing");
        CaseNumber next = as("supervisor", () -> keeping.replace(review, old, of("officer"), "对方换了主题"));
        await().untilAsserted(() -> assertThat(unheard(review)).isZero());

        assertThat(reviews.open(review)).as("the plan goes on").isEmpty();
        assertThat(milestone(review, 0).replacedBy()).isEqualTo(next);
        assertThat(milestone(review, 0).state()).isEqualTo(PlannedState.DROPPED);
        assertThat(milestone(review, 0).result()).isEqualTo("对方换了主题");
        assertThat(progressOf(review).total()).isEqualTo(1);
        assertThat(progressOf(review).settled()).isZero();
        assertThat(eventOf(review, "revival.milestoneReplaced").changes())
                .anySatisfy(change -> assertThat(change.after()).isEqualTo(old.value()));
        assertRefused(
                "supervisor",
                () -> keeping.replace(review, old, of("officer"), "再换一次"),
                "null: revival.rejection.settled");
    }

    @Test
    void theLastMilestoneThatASupervisorDropsEndsThePlan() {
        CaseNumber review = planned("商定主题");
        CaseNumber item = milestone(review, 0).item();
        assertThatThrownBy(() -> as("officer", () -> dropped(review, item, "不办了")))
                .isInstanceOf(AccessDeniedException.class);
        as("supervisor", () -> dropped(review, item, "对方无法参加"));

        awaitEvaluation(review);
        assertThat(milestone(review, 0).state()).isEqualTo(PlannedState.DROPPED);
        assertThat(progressOf(review).state()).isEqualTo(RevivalState.SETTLED);
        assertThat(eventOf(review, "revival.milestoneDropped").reason())
                .satisfies(reason -> assertThat(reason.text()).isEqualTo("对方无法参加"));
        assertRefused("officer", () -> keeping.add(review, of("officer")), "null: revival.rejection.ended");
        assertThat(office.sessions().as("auditor", () -> cases.verify(review))).allMatch(proof -> proof.holds());
    }

    @Test
    void whatThePartnerDidIsNotedAsLongAsTheReviewIsOpen() {
        CaseNumber review = planned("商定主题");
        CaseNumber item = milestone(review, 0).item();
        as("officer", () -> partner(review, item, PartnerShare.FAILED, "对方未推荐专家"));
        assertRefused("officer", () -> partner(review, item, PartnerShare.DONE, ""), "reason: base.rejection.missing");
        done(item);
        awaitEvaluation(review);
        as("officer2", () -> partner(review, item, PartnerShare.DONE, "对方补报了名单"));

        assertThat(milestone(review, 0).partner())
                .isEqualTo(new MilestoneRecord.Partner("推荐专家", PartnerShare.DONE, "对方补报了名单", LocalDate.now(clock)));
        assertThat(eventOf(review, "revival.partner.DONE").changes())
                .anySatisfy(change -> assertThat(change.before()).isEqualTo("FAILED"));
        reviews.evaluated(review, "REVIVED");
        assertRefused(
                "officer", () -> partner(review, item, PartnerShare.OPEN, "还要补"), "null: revival.rejection.ended");
    }

    @Test
    void whereThePartnerHasNothingToDoNothingIsNoted() {
        CaseNumber review = planned("商定主题");
        Milestone ours = new Milestone(MilestoneKind.OTHER, "内部准备", inMonths(1), null, "", null, "已备齐");
        CaseNumber item = as("officer", () -> keeping.add(review, ours));

        assertRefused(
                "officer",
                () -> partner(review, item, PartnerShare.DONE, "已办"),
                "null: revival.rejection.noPartnerPart");
    }

    @Test
    void aMilestoneOfAnotherReviewIsNotTouched() {
        CaseNumber review = planned("商定主题");
        CaseNumber other = planned("专家会议");

        assertRefused(
                "supervisor",
                () -> dropped(review, milestone(other, 0).item(), "误操作"),
                "null: revival.rejection.noMilestone");
    }

    @Test
    void whoIsOfAnotherRoleOrReadsOnlyChangesNothing() {
        CaseNumber review = planned("商定主题");

        assertThat(rights("officer", review)).isEqualTo(new RevivalRights(true, false, true));
        assertThat(rights("supervisor", review)).isEqualTo(new RevivalRights(true, true, true));
        assertThat(rights("auditor", review)).isEqualTo(new RevivalRights(false, false, false));
        assertThatThrownBy(() -> as("auditor", () -> keeping.add(review, of("officer"))))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused("legal", () -> reading.of(review), "null: cases.rejection.noCase");
    }

    @Test
    void aPlanSaysInWhichOfItsMonthsItIsAndWhatOfItIsLate() {
        LocalDate begun = LocalDate.now(clock);
        CaseNumber review = reviews.approved(
                reviews.milestone("商定主题", begun.plusDays(3)), reviews.milestone("专家会议", begun.plusMonths(12)));
        assertThat(progressOf(review))
                .isEqualTo(new RevivalProgress(review, 1, begun, begun.plusMonths(12), 1, 0, 2, RevivalState.RUNNING));
        clock.moveOn(Duration.between(
                begun.atStartOfDay(clock.getZone()), begun.plusMonths(3).atStartOfDay(clock.getZone())));

        assertThat(progressOf(review).month()).isEqualTo(4);
        assertThat(milestone(review, 0).isLate()).isTrue();
        assertThat(milestone(review, 1).isLate()).isFalse();
        clock.moveOn(Duration.ofDays(300));
        reviews.runDueJobs(review);
        assertThat(progressOf(review).month()).isEqualTo(12);
        assertThat(progressOf(review).state()).isEqualTo(RevivalState.EXPIRED);
        assertThat(progressOf(review).settled()).isEqualTo(2);
    }

    @Test
    void aListAsksForTheProgressOfItsReviewsTogetherAndGetsTheLastPlanOfEach() {
        CaseNumber first = planned("商定主题");
        CaseNumber second = planned("专家会议");
        done(milestone(first, 0).item());
        awaitEvaluation(first);
        reviews.again(first, reviews.milestone("再次联系", inMonths(3)), reviews.milestone("再次会议", inMonths(4)));

        assertThat(as("officer", () -> figures.progressOf(List.of(first, second))))
                .containsOnlyKeys(first, second)
                .hasEntrySatisfying(first, progress -> {
                    assertThat(progress.round()).isEqualTo(2);
                    assertThat(progress.total()).isEqualTo(2);
                    assertThat(progress.settled()).isZero();
                })
                .containsEntry(second, progressOf(second));
        assertThat(as("officer", () -> reading.all(first)))
                .extracting(plan -> plan.progress().state())
                .containsExactly(RevivalState.RUNNING, RevivalState.SETTLED);
        assertThat(as("officer", () -> figures.progressOf(List.of()))).isEmpty();
    }

    private CaseNumber planned(String title) {
        return reviews.approved(reviews.milestone(title, inMonths(2)));
    }

    private Milestone of(String username) {
        return new Milestone(
                MilestoneKind.TRADE_MISSION,
                "经贸代表团",
                inMonths(6),
                reviews.idOf(username),
                "安排企业对接",
                new BigDecimal("30000"),
                "代表团成行");
    }

    private CaseNumber dropped(CaseNumber review, CaseNumber item, String reason) {
        keeping.drop(review, item, reason);
        return item;
    }

    private CaseNumber partner(CaseNumber review, CaseNumber item, PartnerShare what, String note) {
        keeping.partnerDid(review, item, what, note);
        return item;
    }

    private void done(CaseNumber item) {
        as("officer", () -> {
            plans.done(reviews.open(item).getFirst().id(), "已办");
            return item;
        });
    }

    private MilestoneRecord milestone(CaseNumber review, int place) {
        return as("auditor", () -> reading.of(review))
                .orElseThrow()
                .milestones()
                .get(place);
    }

    private RevivalProgress progressOf(CaseNumber review) {
        RevivalProgress progress =
                as("auditor", () -> reading.of(review)).orElseThrow().progress();
        assertThat(as("officer", () -> figures.progressOf(List.of(review)))).containsEntry(review, progress);
        return progress;
    }

    private RevivalRights rights(String username, CaseNumber review) {
        return as(username, () -> reading.rightsIn(review));
    }

    private AuditEvent eventOf(CaseNumber review, String action) {
        return as("auditor", () -> cases.read(review)).orElseThrow().timeline().stream()
                .map(entry -> entry.event())
                .filter(event -> event.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private void awaitEvaluation(CaseNumber review) {
        await().untilAsserted(() ->
                assertThat(reviews.open(review)).extracting(WorkItem::step).containsExactly("Task_Evaluate"));
    }

    /** Events about this review that nobody has dealt with. */
    private int unheard(CaseNumber review) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from event_publication where serialized_event like ?",
                Integer.class,
                "%" + review + "%"));
    }

    private LocalDate inMonths(int months) {
        return calendar.plusWorkingDays(LocalDate.now(clock).plusMonths(months), 1);
    }

    private <T> T as(String username, Supplier<T> what) {
        return office.sessions().as(username, what);
    }

    private void assertRefused(String username, Supplier<?> what, String... reasons) {
        Rejection refused = catchThrowableOfType(Rejection.class, () -> as(username, what));
        assertThat(refused.all())
                .extracting(why -> why.field() + ": " + why.key())
                .containsExactly(reasons);
    }
}
