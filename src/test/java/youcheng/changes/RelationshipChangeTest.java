package youcheng.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseSummary;
import youcheng.changes.content.ChangeContent;
import youcheng.changes.content.ChangeEffect;
import youcheng.changes.content.ChangeKind;
import youcheng.changes.content.Notice;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Conditions;
import youcheng.decisions.Confirmation;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.proposals.Office;
import youcheng.proposals.content.ProposalContent;
import youcheng.register.LegalStatus;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.workflow.WorkItemId;

/** A signed relationship is ended or converted by a case of its own, walked by the people whose steps they are. */
@PortalTest
class RelationshipChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Autowired
    private ChangingOffice changing;

    @Autowired
    private Office office;

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private CaseIndex cases;

    @Autowired
    private Conditions conditions;

    @Autowired
    private DecisionReading decisions;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Test
    void aRelationshipEndsOnceTheLeaderDecidedAndTheAssociationWasTold() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber number = changing.decided(relationship, ended());
        assertThat(number.value()).startsWith("CHG-2026-");
        assertThat(read(relationship).isInForce()).isTrue();

        assertThat(changing.record(number)).isEqualTo(ChangeEffect.EFFECTED);

        RelationshipRecord ended = read(relationship);
        assertThat(ended.status()).isEqualTo(LegalStatus.ENDED);
        assertThat(ended.ended()).isEqualTo(PartialDate.of(DAY));
        assertThat(ended.endedBecause()).isEqualTo("对方市议会决定终止");
        assertThat(ended.endedProof()).isEqualTo("京政外〔2026〕31号 · 对方来函2026-17");
        assertThat(desk.lastEntry(relationship).event().action()).isEqualTo("relationship.terminated");
        assertThat(desk.lastEntry(relationship).event().caseNumber()).isEqualTo(number);
        assertClosed(number, "ENDED");
        assertThat(summary(number).documentNumber()).startsWith("京外办变更〔2026〕");
        assertThat(trail.of(number))
                .extracting(entry -> entry.event().action())
                .contains(
                        "change.begun",
                        "decision.done.Task_Draft",
                        "decision.done.Task_LegalOpinion.SUPPORT",
                        "decision.done.Task_Review.APPROVED",
                        "decision.done.Task_MunicipalDecision.APPROVED",
                        "decision.done.Task_RecordNotice.EFFECTED",
                        "change.closed.ENDED");
        assertThat(proof.verify(Chain.of(number)).holds()).isTrue();
        assertThat(proof.verify(Chain.ofRelationship(relationship.value())).holds())
                .isTrue();
    }

    @Test
    void aRelationshipIsConvertedAndLaterConvertedBack() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber there = changing.decided(relationship, ChangingOffice.said(ChangeKind.TO_FRIENDLY_EXCHANGE, DAY));
        changing.record(there);
        assertThat(read(relationship).tier()).isEqualTo(Tier.FRIENDLY_EXCHANGE);
        assertThat(read(relationship).isInForce()).isTrue();
        assertClosed(there, "CONVERTED");

        LocalDate later = DAY.plusDays(1);
        CaseNumber back = changing.decided(relationship, ChangingOffice.said(ChangeKind.TO_SISTER_CITY, later));
        changing.record(back);
        assertThat(read(relationship).tier()).isEqualTo(Tier.SISTER_CITY);
        assertThat(read(relationship).tierSince()).isEqualTo(PartialDate.of(later));
    }

    @Test
    void aReturnedDraftIsSentAgainInARoundOfItsOwn() {
        CaseNumber number = examined(desk.signedRelationship());
        changing.review(number, Review.RETURNED);
        changing.send(number, ChangingOffice.said(ChangeKind.TO_FRIENDLY_EXCHANGE, DAY));
        changing.giveOpinion(number);
        changing.review(number, Review.APPROVED);

        assertThat(office.decision("auditor", number).round()).isEqualTo(2);
        assertThat(office.sessions().as("auditor", () -> decisions.rounds(number, ChangeContent.class)))
                .extracting(ChangeContent::kind)
                .containsExactly(ChangeKind.END, ChangeKind.TO_FRIENDLY_EXCHANGE);
    }

    @Test
    void whatIsRejectedChangesNothingAndAnotherCanBeginAfterIt() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber number = examined(relationship);
        changing.review(number, Review.REJECTED);
        assertClosed(number, "REJECTED");

        CaseNumber second = examined(relationship);
        changing.review(second, Review.APPROVED);
        changing.decide(second, Municipal.REJECTED);
        assertClosed(second, "REJECTED");

        assertThat(read(relationship).isInForce()).isTrue();
        assertThat(changing.begin(relationship, ChangeKind.END)).isNotEqualTo(second);
    }

    @Test
    void itIsRecalledWithdrawnAndCancelled() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber number = changing.begin(relationship, ChangeKind.END);
        changing.send(number, ended());
        office.sessions().as("officer", () -> ending.recall(number));
        assertThat(office.open(number).step()).isEqualTo("Task_Draft");
        office.sessions().as("officer", () -> ending.withdraw(number, "对方来函撤回"));
        assertClosed(number, "WITHDRAWN");

        CaseNumber other = changing.decided(relationship, ended());
        office.sessions().as("supervisor", () -> ending.cancel(other, "对方来函撤回"));
        assertClosed(other, "CANCELLED");
        assertThat(read(relationship).isInForce()).isTrue();
    }

    /** Officer 2 is a supervisor too. */
    @Test
    void whoProposedItDoesNotDecideOnIt() {
        CaseNumber number = changing.begin("officer2", desk.signedRelationship(), ChangeKind.END);
        changing.send("officer2", number, ended());
        changing.giveOpinion(number);

        assertRefused(() -> changing.review("officer2", number, Review.APPROVED, ""), "decisions.rejection.ownCase");
        assertThat(office.open(number).step()).isEqualTo("Task_Review");
    }

    @Test
    void oneChangeOfARelationshipIsOpenAtMost() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber open = changing.begin(relationship, ChangeKind.END);

        Rejection refused = assertRefused(
                () -> changing.begin("officer2", relationship, ChangeKind.TO_FRIENDLY_EXCHANGE),
                "changes.rejection.openAlready");
        assertThat(refused.arguments()).containsExactly(open.value());
    }

    @Test
    void ofTwoWhoBeginAtTheSameInstantOneIsToldOfTheOther() throws Exception {
        RelationshipId relationship = desk.signedRelationship();

        List<Throwable> refused = SameInstant.refusals(
                () -> changing.begin("officer", relationship, ChangeKind.END),
                () -> changing.begin("officer2", relationship, ChangeKind.END));

        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("changes.rejection.openAlready"));
    }

    @Test
    void onlyOfficersOfTheDeskBeginAndOnlyWhereTheRelationshipIsSigned() {
        desk.openOtherDesk();
        RelationshipId signed = desk.signedRelationship();
        assertRefused(
                () -> changing.begin(RegisterOffice.OTHER_DESK, signed, ChangeKind.END),
                "register.rejection.otherDesk");
        assertRefused(() -> changing.begin(signed, ChangeKind.TO_SISTER_CITY), "register.rejection.sameTier");
        assertRefused(() -> changing.begin(desk.relationship(), ChangeKind.END), "register.rejection.notSigned");
        desk.terminate(signed, "对方来函终止");
        assertRefused(() -> changing.begin(signed, ChangeKind.END), "register.rejection.notSigned");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        CaseNumber number = changing.begin(desk.signedRelationship(), ChangeKind.END);

        assertThatThrownBy(() -> changing.send(number, ChangeContent.of(ChangeKind.TO_SISTER_CITY)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        why -> assertThat(why.all())
                                .extracting(Rejection::field)
                                .containsExactly("kind", "wishedBy", "reason", "effectiveOn", "document"));
        assertThatThrownBy(() -> changing.send(number, ChangingOffice.said(ChangeKind.END, LocalDate.of(2020, 4, 30))))
                .isInstanceOfSatisfying(Rejection.class, why -> {
                    assertThat(why.field()).isEqualTo("effectiveOn");
                    assertThat(why.key()).isEqualTo("register.rejection.beforeItStood");
                });
    }

    @Test
    void whatHoldsFromALaterDayIsRecordedOnThatDayAndCanBeCancelledUntilThen() {
        RelationshipId relationship = desk.signedRelationship();
        LocalDate later = office.today().plusMonths(6);
        CaseNumber number = changing.decided(relationship, ChangingOffice.said(ChangeKind.END, later));

        assertRefused(() -> changing.record(number), "changes.rejection.notYet");
        assertThat(office.open(number).step()).isEqualTo("Task_RecordNotice");
        office.sessions().as("supervisor", () -> ending.cancel(number, "对方来函撤回"));
        assertThat(read(relationship).isInForce()).isTrue();
    }

    @Test
    void theNoticeIsCompleteAndNotBeforeTheDecision() {
        CaseNumber number = changing.decided(desk.signedRelationship(), ended());
        WorkItemId task = office.open(number).id();

        assertThatThrownBy(() -> changing.record(task, new Notice(null, "")))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        why -> assertThat(why.all())
                                .extracting(Rejection::field)
                                .containsExactly("date", "reference"));
        assertRefused(
                () -> changing.record(task, new Notice(ChangingOffice.DECIDED.minusDays(1), "京外办〔2026〕88号")),
                "changes.rejection.beforeDecision");
    }

    @Test
    void itTakesEffectOnceAllConditionsAreMet() {
        CaseNumber number = examined(desk.signedRelationship());
        changing.review("supervisor", number, Review.APPROVED, "先口头告知对方使馆");
        changing.decide(number, Municipal.APPROVED);
        assertRefused(() -> changing.record(number), "changes.rejection.conditionsOpen");

        office.sessions().as("officer", () -> conditions.checkOff(number, 0, "已告知"));
        assertThat(changing.record(number)).isEqualTo(ChangeEffect.EFFECTED);
    }

    @Test
    void whatIsHandedInTwiceIsDoneOnce() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber number = changing.decided(relationship, ended());
        WorkItemId task = office.open(number).id();
        Notice notice = new Notice(ChangingOffice.DECIDED, "京外办〔2026〕88号");
        changing.record(task, notice);

        assertThatThrownBy(() -> changing.record(task, notice)).isInstanceOf(Rejection.class);
        assertThat(desk.entries(relationship))
                .filteredOn(entry -> entry.event().action().equals("relationship.terminated"))
                .hasSize(1);
    }

    @Test
    void ofTwoWhoRecordAtTheSameInstantOneChangesTheRegister() throws Exception {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber number = changing.decided(relationship, ended());
        WorkItemId task = office.open(number).id();
        Notice notice = new Notice(ChangingOffice.DECIDED, "京外办〔2026〕88号");

        assertThat(SameInstant.refusals(() -> changing.record(task, notice), () -> changing.record(task, notice)))
                .singleElement()
                .isInstanceOf(Rejection.class);
        assertThat(read(relationship).status()).isEqualTo(LegalStatus.ENDED);
    }

    @Test
    void whatAnotherCaseEndedMeanwhileClosesWithoutEffectAndNeedsNoNotice() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber number = changing.decided(relationship, ended());
        desk.terminate(relationship, "休眠评估决定终止");

        ChangeEffect effect = changing.record(office.open(number).id(), new Notice(null, ""));

        assertThat(effect).isEqualTo(ChangeEffect.WITHOUT_EFFECT);
        assertClosed(number, "WITHOUT_EFFECT");
        assertThat(read(relationship).endedBecause()).isEqualTo("休眠评估决定终止");
        assertThat(desk.entries(relationship))
                .filteredOn(entry -> entry.event().action().equals("relationship.terminated"))
                .hasSize(1);
    }

    @Test
    void whatAnotherCaseConvertedMeanwhileClosesWithoutEffectToo() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber number = changing.decided(relationship, ChangingOffice.said(ChangeKind.TO_FRIENDLY_EXCHANGE, DAY));
        desk.convert(relationship, Tier.FRIENDLY_EXCHANGE);

        assertThat(changing.record(number)).isEqualTo(ChangeEffect.WITHOUT_EFFECT);
        assertThat(read(relationship).tierSince()).isEqualTo(new PartialDate(2021, 5, null));
    }

    @Test
    void aDraftOfWhatEndedMeanwhileIsNotSentButWithdrawn() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber number = changing.begin(relationship, ChangeKind.END);
        desk.terminate(relationship, "休眠评估决定终止");

        assertRefused(() -> changing.send(number, ended()), "changes.rejection.overtaken");
        office.sessions().as("officer", () -> ending.withdraw(number, "已由休眠评估终止"));
        assertClosed(number, "WITHDRAWN");
    }

    @Test
    void afterAnEndingTheSameCityCanBeProposedAnew() {
        CaseNumber proposal = office.signedButNotConfirmed();
        office.confirm(proposal, Confirmation.CONFIRMED);
        ProposalContent content =
                office.read("officer", office.open(proposal).id()).content();
        office.plan(proposal);
        RelationshipId first = relationshipWith(content);
        changing.record(changing.decided(first, ChangingOffice.said(ChangeKind.END, office.today())));

        CaseNumber again = office.begin("officer", content);
        assertThat(office.send("officer", again, content).isPassed()).isTrue();

        assertThat(relationshipWith(content)).isNotEqualTo(first);
        assertThat(read(relationshipWith(content)).status()).isEqualTo(LegalStatus.INTENT);
    }

    private CaseNumber examined(RelationshipId relationship) {
        CaseNumber number = changing.begin(relationship, ChangeKind.END);
        changing.send(number, ended());
        changing.giveOpinion(number);
        return number;
    }

    private RelationshipId relationshipWith(ProposalContent content) {
        return office.register
                .meant(content.country(), content.partnerNameZh(), content.partnerNameEn())
                .orElseThrow()
                .relationships()
                .getFirst()
                .id();
    }

    private RelationshipRecord read(RelationshipId relationship) {
        return desk.register.find(relationship).orElseThrow();
    }

    private CaseSummary summary(CaseNumber number) {
        return office.sessions().as("auditor", () -> cases.summaryOf(number));
    }

    private void assertClosed(CaseNumber number, String outcome) {
        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(summary(number).outcome()).isEqualTo(outcome);
    }

    private static ChangeContent ended() {
        return ChangingOffice.said(ChangeKind.END, DAY);
    }

    private static Rejection assertRefused(Runnable action, String key) {
        Rejection refused = catchThrowableOfType(Rejection.class, action::run);
        assertThat(refused).isNotNull();
        assertThat(refused.key()).isEqualTo(key);
        return refused;
    }
}
