package youcheng.dormancy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.MovedClockTest;
import youcheng.audit.Change;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.CaseEnding.Way;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.dormancy.revival.PartnerShare;
import youcheng.exchanges.OfficeExchanges;
import youcheng.register.LegalStatus;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;

/** A dormant relationship is reviewed: the partner gets two letters and time, and another person decides. */
@MovedClockTest
class ReviewProcessTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TriedRevivals tried;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private OfficeExchanges exchanges;

    @Autowired
    private ReviewOpening opening;

    @Autowired
    private ReviewEvaluating evaluating;

    @Autowired
    private ReviewReading reading;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private CaseReading cases;

    @Test
    void twoLettersAndTwiceSixtyDaysWithoutAnAnswerAreAFinding() {
        CaseNumber number = desk.gathered(desk.dormant());
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.SEND_FIRST_LETTER);

        desk.send(number);
        assertThat(desk.hasOpenWork(number)).isFalse();
        assertThat(desk.read(number).answerDue()).isEqualTo(desk.today().plusDays(60));
        desk.pass(59);
        assertThat(desk.read(number).state()).isEqualTo(ReviewState.AWAITING_FIRST);
        desk.pass(2);
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.SEND_SECOND_LETTER);
        desk.send(number);
        desk.pass(61);

        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
        assertThat(desk.read(number).state()).isEqualTo(ReviewState.RECOMMENDING);
        assertThat(desk.actions(number)).contains("dormancy.firstSilence", "dormancy.silence");
        assertHolds(number);
    }

    @Test
    void anAnswerMovesTheCaseOnAtAnyMoment() {
        CaseNumber beforeTheLetter = desk.gathered(desk.dormant());
        desk.answer(beforeTheLetter);
        assertThat(desk.open(beforeTheLetter).step()).isEqualTo(ReviewProcess.RECOMMEND);

        CaseNumber afterTheFirst = desk.answered(desk.dormant());
        assertThat(desk.open(afterTheFirst).step()).isEqualTo(ReviewProcess.RECOMMEND);
        desk.pass(130);
        assertThat(desk.open(afterTheFirst).step()).isEqualTo(ReviewProcess.RECOMMEND);

        CaseNumber afterTheSecond = desk.gathered(desk.dormant());
        desk.send(afterTheSecond);
        desk.pass(61);
        desk.send(afterTheSecond);
        desk.answer(afterTheSecond);
        assertThat(desk.open(afterTheSecond).step()).isEqualTo(ReviewProcess.RECOMMEND);
    }

    @Test
    void whatIsAnsweredLateIsKeptAndMovesNothing() {
        CaseNumber number = desk.gathered(desk.dormant());
        desk.send(number);
        desk.pass(61);
        desk.send(number);
        desk.pass(61);
        desk.answer(number);
        assertThat(desk.read(number).answers()).hasSize(1);
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
        assertRefused(() -> desk.answer(number), "dormancy.rejection.answeredAlready");

        CaseNumber closed = desk.opened(desk.dormant());
        desk.as("officer", () -> ending.withdraw(closed, "对方已来访"));
        assertRefused(() -> desk.answer(closed), "dormancy.rejection.closedBeforeAnswer");
    }

    @Test
    void ceremonialOnlyClosesTheCaseAndLeavesTheRelationship() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.recommended(relationship, Measure.CEREMONIAL);
        desk.review(number, Review.APPROVED);

        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.CEREMONIAL);
        assertThat(desk.hasOpenWork(number)).isFalse();
        assertThat(found(relationship).status()).isEqualTo(LegalStatus.SIGNED);
        assertHolds(number);
    }

    @Test
    void endingTakesTheMunicipalApprovalAndTheNoticeAndTheRegisterSaysWhy() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.recommended(relationship, Measure.END);
        desk.review(number, Review.APPROVED);
        assertThat(found(relationship).status()).isEqualTo(LegalStatus.SIGNED);
        desk.decide(number, Municipal.APPROVED);
        assertThat(found(relationship).status()).isEqualTo(LegalStatus.SIGNED);
        desk.tellAssociation(number);

        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.ENDED);
        assertThat(found(relationship).status()).isEqualTo(LegalStatus.ENDED);
        assertThat(register.lastEntry(relationship).event().action()).isEqualTo("dormancy.closed.ENDED");
    }

    @Test
    void convertingChangesTheTier() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.recommended(relationship, Measure.CONVERT);
        desk.review(number, Review.APPROVED);
        desk.decide(number, Municipal.APPROVED);
        desk.tellAssociation(number);

        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.CONVERTED);
        assertThat(found(relationship).tier()).isEqualTo(Tier.FRIENDLY_EXCHANGE);
        CaseNumber again = desk.answered(relationship);
        assertRefused(() -> desk.recommend(again, Measure.CONVERT), "dormancy.rejection.convertedAlready");
    }

    @Test
    void whatIsCloserAfterItsRevivalIsRevived() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.reviving(relationship);
        assertThat(desk.read(number).state()).isEqualTo(ReviewState.REVIVING);
        desk.pass(30);
        exchanges.visit(relationship, desk.today(), "市长率团来访");
        desk.doMilestones(number);

        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.EVALUATE);
        desk.evaluate(number, Evaluation.REVIVED);
        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.REVIVED);
        assertThat(desk.read(number).attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.substantiveSince()).isEqualTo(1);
            assertThat(attempt.outcome()).isEqualTo(Evaluation.REVIVED);
            assertThat(attempt.milestones()).singleElement().satisfies(milestone -> {
                assertThat(milestone.title()).isEqualTo("专家视频会议");
                assertThat(milestone.outcome()).isEqualTo(MilestoneOutcome.DONE);
                assertThat(milestone.settledOn()).isEqualTo(desk.today());
                assertThat(milestone.result()).isEqualTo("会议已召开，形成纪要");
            });
        });
        assertHolds(number);
    }

    @Test
    void whatIsNoCloserAfterTwelveMonthsGoesBackToTheRecommendationWithTheRecordOfWhatWasTried() {
        CaseNumber number = desk.reviving(desk.dormant());
        desk.pass(370);

        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.EVALUATE);
        assertRefused(() -> desk.evaluate(number, Evaluation.REVIVED), "dormancy.rejection.notRevived");
        desk.evaluate(number, Evaluation.NOT_REVIVED);
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
        assertThat(desk.read(number).attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.outcome()).isEqualTo(Evaluation.NOT_REVIVED);
            assertThat(attempt.milestones()).singleElement().satisfies(milestone -> {
                assertThat(milestone.outcome()).isEqualTo(MilestoneOutcome.UNDONE);
                assertThat(milestone.settledOn())
                        .as("the day on which the plan ended")
                        .isNotNull();
                assertThat(milestone.result()).isNull();
            });
        });
        desk.recommend(number, Measure.END);
        desk.review(number, Review.APPROVED);
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.MUNICIPAL_DECISION);
    }

    @Test
    void theRecordOfWhatWasTriedStandsByItselfAndTheTrailTellsHowManyMilestonesWereDone() {
        CaseNumber number = tried.toEvaluate(desk.dormant());
        assertThat(desk.as("officer", () -> evaluating.milestones(number)))
                .extracting(TriedMilestone::title, TriedMilestone::outcome, TriedMilestone::result)
                .containsExactly(
                        tuple("专家视频会议", MilestoneOutcome.DONE, "会议已召开，形成纪要"),
                        tuple("学生互访", MilestoneOutcome.REPLACED, "签证未获批准"),
                        tuple("经贸代表团", MilestoneOutcome.DROPPED, "企业无意向"),
                        tuple("线上课堂", MilestoneOutcome.DONE, "会议已召开，形成纪要"));
        desk.evaluate(number, Evaluation.NOT_REVIVED);

        Attempt attempt = desk.as(
                        "officer",
                        () -> reading.forWork(
                                desk.open(number, ReviewProcess.RECOMMEND).id()))
                .attempts()
                .getFirst();
        assertThat(attempt.milestones()).hasSize(4);
        assertThat(attempt.milestones().getFirst().partner())
                .isEqualTo(new MilestoneRecord.Partner("提供专家名单", PartnerShare.DONE, "名单已收到", desk.today()));
        assertThat(changes(number, "decision.done.Task_Evaluate.NOT_REVIVED"))
                .contains(
                        new Change("dormancy.milestonesDone", null, "2", false),
                        new Change("dormancy.milestonesDropped", null, "1", false));
        assertHolds(number);
    }

    @Test
    void aSecondRevivalLeavesARecordOfItsOwn() {
        CaseNumber number = tried.toEvaluate(desk.dormant());
        desk.evaluate(number, Evaluation.NOT_REVIVED);
        desk.recommend(number, Measure.REVIVE);
        desk.review(number, Review.APPROVED);
        desk.doMilestones(number);
        desk.evaluate(number, Evaluation.NOT_REVIVED);

        assertThat(desk.read(number).attempts())
                .extracting(attempt -> attempt.milestones().size())
                .containsExactly(4, 1);
    }

    @Test
    void aRevivalThatIsCancelledCancelsItsMilestones() {
        CaseNumber number = desk.reviving(desk.dormant());
        assertThat(desk.as("auditor", () -> desk.milestones(number))).isNotEmpty();
        desk.as("supervisor", () -> ending.cancel(number, "对方政府改组"));
        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.CANCELLED);
        assertThat(desk.as("auditor", () -> desk.milestones(number))).isEmpty();
    }

    @Test
    void aRelationshipThatEndsOtherwiseClosesItsReview() {
        RelationshipId waiting = desk.dormant();
        CaseNumber number = desk.gathered(waiting);
        desk.send(number);
        register.terminate(waiting, "对方单方面终止");
        await().untilAsserted(() -> assertThat(desk.read(number).result()).isEqualTo(ReviewResult.OVERTAKEN));
        desk.pass(130);
        assertThat(desk.hasOpenWork(number)).isFalse();

        RelationshipId reviving = desk.dormant();
        CaseNumber revival = desk.reviving(reviving);
        register.terminate(reviving, "对方单方面终止");
        await().untilAsserted(() -> assertThat(desk.read(revival).result()).isEqualTo(ReviewResult.OVERTAKEN));
        assertThat(desk.as("auditor", () -> desk.milestones(revival))).isEmpty();
    }

    @Test
    void withoutTheMunicipalApprovalEverythingStays() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.recommended(relationship, Measure.END);
        desk.review(number, Review.APPROVED);
        desk.decide(number, Municipal.REJECTED);

        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.NOT_APPROVED);
        assertThat(found(relationship).status()).isEqualTo(LegalStatus.SIGNED);
    }

    @Test
    void aSupervisorReturnsOrRejectsTheRecommendation() {
        CaseNumber number = desk.recommended(desk.dormant(), Measure.END);
        desk.review(number, Review.RETURNED);
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
        desk.recommend(number, Measure.CEREMONIAL);
        desk.review(number, Review.REJECTED);

        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.KEPT);
    }

    @Test
    void whoeverRecommendsDoesNotDecide() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.answered(relationship);
        desk.recommendAs("officer2", number, Measure.END);
        assertRefused(() -> desk.review("officer2", number, Review.APPROVED), "decisions.rejection.ownCase");
    }

    @Test
    void oneReviewIsOpenForARelationshipAtMost() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.opened(relationship);
        assertRefused(() -> desk.opened(relationship), "dormancy.rejection.openAlready");
        desk.as("officer", () -> ending.withdraw(number, "重复"));
        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.WITHDRAWN);
        assertThat(desk.opened(relationship)).isNotEqualTo(number);
    }

    @Test
    void onlyWhatCountsAndSleepsIsReviewed() {
        assertRefused(() -> desk.opened(register.relationship()), "dormancy.rejection.notInForce");
        assertRefused(() -> desk.opened(register.signedRelationship()), "dormancy.rejection.notRecorded");
        RelationshipId active = desk.dormant();
        exchanges.visit(active, desk.today().minusMonths(2), "市长来访");
        assertRefused(() -> desk.opened(active), "dormancy.rejection.active");
        assertThat(desk.as("officer", () -> opening.mayOpen(active))).isFalse();
        assertThat(desk.as("officer", () -> opening.mayOpen(desk.dormant()))).isTrue();
    }

    @Test
    void datesBelongToTheReview() {
        CaseNumber number = desk.gathered(desk.dormant());
        LocalDate before = desk.today().minusDays(1);
        assertRefused(() -> desk.send(number, before), "dormancy.rejection.beforeReview");
        assertRefused(() -> desk.answer(number, before), "dormancy.rejection.answerBeforeReview");
    }

    @Test
    void theInitiatorRecallsAndWithdrawsAndASupervisorCancels() {
        CaseNumber number = desk.recommended(desk.dormant(), Measure.END);
        assertThat(ways("officer", number)).containsExactlyInAnyOrder(Way.RECALL, Way.WITHDRAW);
        desk.as("officer", () -> ending.recall(number));
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
        assertThat(ways("supervisor", number)).containsExactly(Way.CANCEL);
        desk.as("supervisor", () -> ending.cancel(number, "另案处理"));
        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.CANCELLED);
        assertThat(desk.hasOpenWork(number)).isFalse();

        CaseNumber waiting = desk.gathered(desk.dormant());
        desk.send(waiting);
        desk.as("officer", () -> ending.withdraw(waiting, "对方已来访"));
        desk.pass(130);
        assertThat(desk.hasOpenWork(waiting)).isFalse();
    }

    private List<Change> changes(CaseNumber number, String action) {
        return desk.as("auditor", () -> cases.read(number)).orElseThrow().timeline().stream()
                .map(entry -> entry.event())
                .filter(event -> event.action().equals(action))
                .flatMap(event -> event.changes().stream())
                .toList();
    }

    private Set<Way> ways(String who, CaseNumber number) {
        return desk.as(who, () -> ending.waysFor(number));
    }

    private RelationshipRecord found(RelationshipId relationship) {
        return register.register.find(relationship).orElseThrow();
    }

    private void assertHolds(CaseNumber number) {
        List<Verification> found = desk.as("auditor", () -> cases.verify(number));
        assertThat(found).isNotEmpty().allMatch(Verification::holds);
    }

    private static void assertRefused(Runnable action, String key) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class, reason -> assertThat(reason.key()).isEqualTo(key));
    }
}
