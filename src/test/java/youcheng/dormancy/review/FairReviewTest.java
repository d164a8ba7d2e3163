package youcheng.dormancy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.MovedClockTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Conditions;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.MunicipalDecision;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.exchanges.OfficeExchanges;
import youcheng.proposals.Office;
import youcheng.register.CityId;
import youcheng.register.Register;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.register.keeping.RegisterKeeping;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** Nobody decides on what they wrote themselves, no condition is forgotten, and no review is left where nobody can go on. */
@MovedClockTest
@Thorough
class FairReviewTest {

    /** An officer who is a supervisor too. */
    private static final String BOTH = "officer2";

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private ReviewWork work;

    @Autowired
    private ReviewLetters letters;

    @Autowired
    private ReviewOpener opener;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Conditions conditions;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private CaseIndex index;

    @Autowired
    private OfficeExchanges exchanges;

    @Autowired
    private Register register;

    @Autowired
    private RegisterOffice office;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private Office tasks;

    @Test
    void whoeverCompletedTheEvidenceDoesNotDecide() {
        CaseNumber number = desk.opened(desk.dormant());
        desk.as(BOTH, () -> work.completeEvidence(desk.open(number).id(), new EvidenceNotes("处长仍在任", "", "")));
        desk.send(number);
        desk.answer(number);
        desk.recommend(number, Measure.CEREMONIAL);
        assertRefused(() -> desk.review(BOTH, number, Review.APPROVED), "decisions.rejection.ownCase");
    }

    @Test
    void whoeverSentALetterDoesNotDecide() {
        CaseNumber number = desk.gathered(desk.dormant());
        desk.as(BOTH, () -> work.letterSent(desk.open(number).id(), desk.today(), "京外办函〔2026〕8号", "挂号信"));
        desk.answer(number);
        desk.recommend(number, Measure.CEREMONIAL);
        assertRefused(() -> desk.review(BOTH, number, Review.APPROVED), "decisions.rejection.ownCase");
    }

    @Test
    void whoeverSaidWhatThePartnerAnsweredDoesNotDecide() {
        CaseNumber number = desk.gathered(desk.dormant());
        desk.send(number);
        desk.answer(BOTH, number, desk.today(), "暂不考虑");
        desk.recommend(number, Measure.CEREMONIAL);
        assertRefused(() -> desk.review(BOTH, number, Review.APPROVED), "decisions.rejection.ownCase");
    }

    @Test
    void anAnswerThatCameBeforeTheEvidenceWasCompleteSparesTheLetter() {
        CaseNumber number = desk.opened(desk.dormant());
        desk.answer(number);
        assertThat(desk.read(number).state()).isEqualTo(ReviewState.GATHERING);
        desk.as("officer", () -> work.completeEvidence(desk.open(number).id(), new EvidenceNotes("处长仍在任", "", "")));

        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
        assertThat(desk.read(number).state()).isEqualTo(ReviewState.RECOMMENDING);
    }

    @Test
    void theAssociationIsToldOnceEveryConditionIsMet() {
        CaseNumber number = desk.recommended(desk.dormant(), Measure.END);
        approve(number, "先结清联合基金");
        desk.decide(number, Municipal.APPROVED);
        assertRefused(() -> desk.tellAssociation(number), "dormancy.rejection.conditionsOpen");

        desk.as("officer", () -> conditions.checkOff(number, 0, "已结清"));
        desk.tellAssociation(number);
        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.ENDED);
    }

    @Test
    void ceremonialExchangesAreApprovedWithoutConditions() {
        CaseNumber number = desk.recommended(desk.dormant(), Measure.CEREMONIAL);
        Rejection refused = catchThrowableOfType(Rejection.class, () -> approve(number, "每年致贺信"));
        assertThat(refused.key()).isEqualTo("dormancy.rejection.noConditions");
        assertThat(refused.field()).isEqualTo("conditions");
        assertThat(desk.read(number).state()).isEqualTo(ReviewState.UNDER_REVIEW);

        desk.review(number, Review.APPROVED);
        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.CEREMONIAL);
    }

    @Test
    void nothingIsCalledRevivedWhileAConditionIsOpen() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.recommended(relationship, Measure.REVIVE);
        approve(number, "对方书面确认联系人");
        desk.pass(30);
        exchanges.visit(relationship, desk.today(), "市长率团来访");
        desk.doMilestones(number);
        assertRefused(() -> desk.evaluate(number, Evaluation.REVIVED), "dormancy.rejection.conditionsOpen");

        desk.as("officer", () -> conditions.checkOff(number, 0, "已确认"));
        desk.evaluate(number, Evaluation.REVIVED);
        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.REVIVED);
    }

    @Test
    void whereTheTierWasChangedByAnotherCaseTheReviewIsOvertaken() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.recommended(relationship, Measure.CONVERT);
        desk.review(number, Review.APPROVED);
        desk.decide(number, Municipal.APPROVED);
        office.convert(relationship, Tier.FRIENDLY_EXCHANGE);

        desk.tellAssociation(number);
        assertThat(desk.read(number).result()).isEqualTo(ReviewResult.OVERTAKEN);
    }

    @Test
    void theMunicipalDecisionIsNotOlderThanTheReview() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.recommended(relationship, Measure.END);
        desk.review(number, Review.APPROVED);
        LocalDate mistyped = desk.today().minusYears(20);
        Rejection refused = catchThrowableOfType(
                Rejection.class,
                () -> desk.as(
                        "leader",
                        () -> deciding.decide(
                                desk.open(number).id(),
                                new MunicipalDecision(Municipal.APPROVED, "京政外〔2026〕9号", mistyped, "同意"),
                                "",
                                SeenDocuments.none())));
        assertThat(refused.key()).isEqualTo("decisions.rejection.beforeCase");
        assertThat(refused.field()).isEqualTo("date");
        assertThat(register.find(relationship))
                .map(RelationshipRecord::isInForce)
                .contains(true);
    }

    @Test
    void aSupervisorOfTheDeskReadsItFromTheBeginning() {
        CaseNumber number = desk.opened(desk.dormant());
        assertThat(desk.as("supervisor", () -> index.readableOf(List.of(number))))
                .containsExactly(number);
    }

    @Test
    void aReviewThatWasStoppedSaysNothingAboutTheNext() {
        RelationshipId relationship = desk.dormant();
        CaseNumber decided = desk.recommended(relationship, Measure.CEREMONIAL);
        desk.review(decided, Review.APPROVED);
        LocalDate on = desk.today();
        desk.pass(9);
        CaseNumber mistaken = desk.opened(relationship);
        assertThat(pastOf(relationship))
                .isEqualTo(new ReviewPast(true, on, pastOf(relationship).activityThen()));
        desk.as("officer", () -> ending.withdraw(mistaken, "选错了城市"));
        assertThat(pastOf(relationship).isOpen()).isFalse();
        assertThat(pastOf(relationship).closedOn()).isEqualTo(on);

        RelationshipId never = desk.dormant();
        CaseNumber stopped = desk.opened(never);
        desk.as("officer", () -> ending.withdraw(stopped, "选错了城市"));
        assertThat(pastOf(never)).isEqualTo(new ReviewPast(false, null, null));
    }

    @Test
    void whoeverRecommendedTakesItBackThoughAnotherBeganTheCase() {
        CaseNumber number = desk.answered(desk.dormant());
        desk.recommendAs(BOTH, number, Measure.END);
        desk.as(BOTH, () -> ending.recall(number));
        assertThat(desk.read(number).state()).isEqualTo(ReviewState.RECOMMENDING);
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
    }

    @Test
    void aLetterThatWentOutIsNotWrittenAgain() {
        CaseNumber number = desk.gathered(desk.dormant());
        var task = desk.open(number).id();
        desk.send(number);
        LetterDraft draft = new LetterDraft(desk.today(), "外办〔2026〕31号", "国际处", "赵建国", "wb@city.example", "");
        assertRefused(() -> desk.as("officer", () -> letters.write(task, draft)), "tasks.rejection.otherStep");
    }

    @Test
    void itIsFoundByNamesThatItsCityGetsLater() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.opened(relationship);
        CityId city = register.find(relationship).orElseThrow().city();
        desk.as(
                "officer",
                () -> keeping.addName(
                        city, new RegisterKeeping.NewName("local", "Whanganui-o-tara", "", "1991", false, "")));

        TaskFilter filter = new TaskFilter(Scope.ALL, "whanganui", false, Sort.DUE, true);
        await().untilAsserted(() -> assertThat(
                        desk.<List<WorkItem>>as("officer", () -> tasks.list().page(filter, 0, 10)))
                .extracting(WorkItem::caseNumber)
                .contains(number));
    }

    private ReviewPast pastOf(RelationshipId relationship) {
        return Objects.requireNonNull(opener.pastOf(List.of(relationship)).get(relationship));
    }

    private void approve(CaseNumber number, String condition) {
        desk.as(
                "supervisor",
                () -> deciding.review(
                        desk.open(number, ReviewProcess.REVIEW).id(),
                        Review.APPROVED,
                        "同意",
                        condition,
                        SeenDocuments.none()));
    }

    private static void assertRefused(Runnable action, String key) {
        assertThat(catchThrowableOfType(Rejection.class, action::run).key()).isEqualTo(key);
    }
}
