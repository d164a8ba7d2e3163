package youcheng.aid.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidField;
import youcheng.aid.content.AidParty;
import youcheng.aid.gates.Gate;
import youcheng.aid.gates.GateStatement;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.Making;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseSummary;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.proposals.Office;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** Aid packages in both directions, by every way that the model has, walked by the people whose steps they are. */
@PortalTest
class AidPackageTest {

    @Autowired
    private AidOffice aid;

    @Autowired
    private Office office;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private AidReopening reopening;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private CaseIndex cases;

    @Autowired
    private ExchangeReading exchanges;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Test
    void aSmallPackageIsApprovedByASupervisorAloneAndCountsAsAnExchangeOnceItIsDelivered() {
        RelationshipId relationship = register.signedRelationship();
        CaseNumber number = given(relationship, 20_000);
        assertThat(number.value()).startsWith("AID-2026-");
        assertThat(aid.read(number).tier().tier()).isEqualTo(AidTier.SUPERVISOR);
        assertThat(aid.read(number).state()).isEqualTo(AidState.PREPARING);

        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 20_000);
        assertThat(aid.planned(number)).isEqualTo(ShipmentsPlanned.UNDER_WAY);
        aid.dispatch(shipment);
        assertThat(office.hasOpenWork(number)).as("it waits for its shipment").isFalse();
        aid.handOver(shipment);
        assertThat(proof.verify(Chain.of(number)).holds())
                .as("a shipment that is closed does not close its package")
                .isTrue();
        assertThat(proof.verify(Chain.of(shipment)).holds()).isTrue();
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        aid.report(number);

        assertClosed(number, "DELIVERED");
        ExchangeRecord counted = exchange(number);
        assertThat(counted.partners()).containsExactly(relationship);
        assertThat(counted.kind()).isEqualTo(ExchangeKind.AID);
        assertThat(counted.direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(counted.date().earliest()).isEqualTo(office.today());
        assertThat(counted.outcome()).isEqualTo("医用外科口罩 20000件");
        assertThat(counted.evidence()).contains(number.value()).contains("交接证书2026-1");
        assertThat(summary(number).documentNumber()).startsWith("京外办援〔2026〕");
        assertThat(trail.of(number))
                .extracting(entry -> entry.event().action())
                .contains(
                        "aid.begun",
                        "decision.done.Task_Draft",
                        "decision.done.Task_HealthOpinion.SUPPORT",
                        "decision.done.Task_Review.APPROVED",
                        "aid.approved",
                        "aid.gateStated",
                        "decision.done.Task_Source",
                        "shipment.planned",
                        "decision.done.Task_Reconcile.ACCOUNTED",
                        "decision.done.Task_ReportDistribution",
                        "aid.closed.DELIVERED");
        assertThat(proof.verify(Chain.of(number)).holds()).isTrue();
        assertThat(proof.verify(Chain.ofRelationship(relationship.value())).holds())
                .isTrue();
    }

    @Test
    void aboveOneHundredThousandYuanTheLeaderDecidesAndNoPaperIsAskedFor() {
        CaseNumber number = sent(register.signedRelationship(), 50_001);
        assertThat(aid.read(number).tier().tier()).isEqualTo(AidTier.LEADER);
        aid.giveOpinions(number);
        aid.review(number, Review.APPROVED);
        assertThat(office.open(number).step()).isEqualTo(AidPackageProcess.LEADER_DECISION);
        assertThat(office.open(number).triage().amount())
                .as("the leader's list says what it is about")
                .isEqualByComparingTo(aid.read(number).value().cny());

        aid.decide(number, Municipal.APPROVED, "");

        assertThat(office.open(number).step()).isEqualTo(AidPackageProcess.SOURCE);
        assertThat(aid.read(number).course().approvedOn()).isEqualTo(office.today());
    }

    @Test
    void aboveHalfAMillionTheMunicipalApprovalIsOnPaper() {
        CaseNumber number = sent(register.signedRelationship(), 250_001);
        assertThat(aid.read(number).tier().tier()).isEqualTo(AidTier.MUNICIPAL_PAPER);
        aid.giveOpinions(number);
        aid.review(number, Review.APPROVED);
        assertThat(office.open(number).step()).isEqualTo(AidPackageProcess.MUNICIPAL_DECISION);

        assertRefused(() -> aid.decide(number, Municipal.APPROVED, ""), "documentNumber", "base.rejection.missing");
        aid.decide(number, Municipal.APPROVED, "京政外〔2026〕8号");

        assertThat(office.open(number).step()).isEqualTo(AidPackageProcess.SOURCE);
    }

    @Test
    void exactlyAtALimitTheLowerTierStillApproves() {
        assertThat(aid.read(sent(register.signedRelationship(), 50_000)).tier().tier())
                .isEqualTo(AidTier.SUPERVISOR);
        assertThat(aid.read(sent(register.signedRelationship(), 250_000)).tier().tier())
                .isEqualTo(AidTier.LEADER);
    }

    @Test
    void whatIsRejectedByTheLeaderIsClosedAndSendsNothing() {
        CaseNumber number = sent(register.signedRelationship(), 60_000);
        aid.giveOpinions(number);
        aid.review(number, Review.APPROVED);
        aid.decide(number, Municipal.REJECTED, "");

        assertClosed(number, "REJECTED");
        assertRefused(() -> aid.plan(number, 1), null, "aid.rejection.notApproved");
    }

    @Test
    void aReturnedDraftIsSentAgainAndItsChangesAreKnown() {
        RelationshipId relationship = register.signedRelationship();
        CaseNumber number = sent(relationship, 1_000);
        aid.giveOpinions(number);
        aid.review(number, Review.RETURNED);
        AidLine line = aid.lines(number).getFirst();
        AidContent content = aid.content();
        AidContent other = new AidContent(
                "防疫物资第二批",
                content.occasion(),
                false,
                "",
                content.need(),
                content.needReference(),
                content.needDate(),
                null,
                content.expectedArrival(),
                "CNY",
                BigDecimal.ONE,
                null,
                content.funding(),
                content.publicity());
        aid.send(number, aid.draft(number, other, line, aid.masks(5)));

        assertThat(aid.read(number).changedSinceLastRound()).containsOnlyKeys(AidField.purpose);
        assertThat(aid.lines(number)).hasSize(2);
        assertThat(aid.lines(number).getFirst().key()).isEqualTo(line.key());
        aid.giveOpinions(number);
        aid.review(number, Review.REJECTED);
        assertClosed(number, "REJECTED");
    }

    @Test
    void itIsRecalledWithdrawnAndCancelledByWhoMayWhileTheyMay() {
        CaseNumber recalled = sent(register.signedRelationship(), 100);
        office.sessions().as("officer", () -> ending.recall(recalled));
        assertThat(office.open(recalled).step()).isEqualTo(AidPackageProcess.DRAFT);
        office.sessions().as("officer", () -> ending.withdraw(recalled, "需求取消"));
        assertClosed(recalled, "WITHDRAWN");

        CaseNumber cancelled = given(register.signedRelationship(), 100);
        aid.prepare(cancelled);
        CaseNumber shipment = aid.plan(cancelled, 40);
        office.sessions().as("supervisor", () -> ending.cancel(cancelled, "形势变化"));
        assertClosed(cancelled, "CANCELLED");
        assertClosed(shipment, "CANCELLED");
    }

    @Test
    void whatFailsAGateIsPlannedAndNotSentUntilSomeoneAboveWaivesIt() {
        CaseNumber number = sent(register.signedRelationship(), 100);
        aid.giveOpinions(number);
        aid.review(number, Review.APPROVED);
        aid.meetGates(number);
        aid.state(number, Gate.QUALITY_DOCUMENTS, GateStatement.NOT_MET);
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 100);
        aid.planned(number);

        Rejection refused = assertRefused(() -> aid.dispatch(shipment), null, "aid.rejection.gatesFailed.GIVEN");
        assertThat(refused.arguments()[0]).isEqualTo(1);
        assertRefused(() -> aid.waive("officer2", number, Gate.SANCTIONS), null, "aid.rejection.gateNotFailed");
        aid.waive("supervisor", number, Gate.QUALITY_DOCUMENTS);
        assertThat(aid.read(number).failedGates()).isEmpty();
        aid.continueDispatch(shipment);
        aid.handOver(shipment);
        assertThat(aid.read(number).state()).isEqualTo(AidState.ACCOUNTING);
    }

    @Test
    void whoeverStatedTheEvidenceOfAGateWaivesNoneAndReviewsNothing() {
        CaseNumber number = sent(register.signedRelationship(), 100);
        office.sessions().as("officer2", () -> aid.stateAs(number, Gate.SANCTIONS, GateStatement.NOT_MET));
        assertRefused(() -> aid.waive("officer2", number, Gate.SANCTIONS), null, "decisions.rejection.ownCase");
        aid.giveOpinions(number);
        assertRefused(() -> aid.reviewAs("officer2", number), null, "decisions.rejection.ownCase");
    }

    @Test
    void goodsThatChangeAfterTheApprovalAreApprovedAnewAndShipmentsThatDidNotLeaveAreCancelled() {
        CaseNumber number = given(register.signedRelationship(), 100);
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 100);
        aid.planned(number);

        office.sessions().as("officer", () -> reopening.reopen(number, "数量有误"));

        assertThat(office.open(number).step()).isEqualTo(AidPackageProcess.DRAFT);
        assertClosed(shipment, "CANCELLED");
        aid.send(number, aid.draft(number, aid.content(), aid.masks(80_000)));
        assertThat(aid.read(number).tier().tier()).isEqualTo(AidTier.LEADER);
        aid.giveOpinions(number);
        aid.review(number, Review.APPROVED);
        aid.decide(number, Municipal.APPROVED, "");
        aid.meetGates(number);
        aid.prepare(number);
        CaseNumber another = aid.plan(number, 80_000);
        aid.planned(number);
        aid.dispatch(another);
        assertRefused(
                () -> office.sessions().as("officer", () -> reopening.reopen(number, "再改")),
                null,
                "aid.rejection.sentAlready");
    }

    @Test
    void aDifferenceBetweenWhatWasPlannedAndWhatArrivedIsStatedOrShipped() {
        CaseNumber number = given(register.signedRelationship(), 100);
        aid.prepare(number);
        CaseNumber first = aid.plan(number, 60);
        aid.planned(number);
        aid.dispatch(first);
        aid.handOver(first);

        assertRefused(() -> aid.reconcile(number, Accounting.ACCOUNTED, ""), "reason", "aid.rejection.difference");
        aid.reconcile(number, Accounting.MORE_TO_SHIP, "");
        CaseNumber second = aid.plan(number, 30);
        aid.planned(number);
        aid.dispatch(second);
        aid.handOver(second);
        aid.reconcile(number, Accounting.ACCOUNTED, "10件改赠社区");

        assertThat(aid.read(number).course().differenceReason()).isEqualTo("10件改赠社区");
        aid.report(number);
        assertThat(exchange(number).outcome()).isEqualTo("医用外科口罩 90件");
    }

    @Test
    void whatIsReceivedIsInspectedAllocatedThankedForAndReported() {
        RelationshipId relationship = register.signedRelationship();
        CaseNumber number =
                aid.approved(AidDirection.RECEIVED, aid.partner(relationship), aid.content(), aid.masks(500));
        assertThat(office.open(number).step()).isEqualTo(AidPackageProcess.PREPARE_LISTS);
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 500);
        aid.planned(number);
        aid.takeIn(shipment);
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        long line = aid.lines(number).getFirst().key();

        assertRefused(() -> aid.allocate(number, List.of(to(line, "地坛医院", 600))), null, "aid.rejection.allocatedMore");
        assertRefused(() -> aid.allocate(number, List.of(to(line, "地坛医院", 400))), null, "aid.rejection.allocatedLess");
        aid.allocate(number, List.of(to(line, "地坛医院", 400), to(line, "佑安医院", 100)));
        aid.giveThanks(number);
        aid.report(number);

        assertClosed(number, "DELIVERED");
        assertThat(exchange(number).direction()).isEqualTo(Direction.INBOUND);
        assertThat(aid.read(number).course().thanksOn()).isEqualTo(office.today());
    }

    /** Each line of a package goes to somebody, however many there are. */
    @Test
    void whatIsReceivedIsAllocatedInThousandsOfRows() {
        CaseNumber number = aid.approved(
                AidDirection.RECEIVED, aid.partner(register.signedRelationship()), aid.content(), aid.masks(2500));
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 2500);
        aid.planned(number);
        aid.takeIn(shipment);
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        long line = aid.lines(number).getFirst().key();
        List<Allocation> rows = IntStream.rangeClosed(1, 2500)
                .mapToObj(row -> to(line, "第" + row + "社区", 1))
                .toList();

        aid.allocate(number, rows);

        assertThat(office.open(number).step()).isEqualTo(AidPackageProcess.GIVE_THANKS);
    }

    @Test
    void anOrganisationIsNoRelationshipAndItsPackageNoExchange() {
        CaseNumber number = aid.approved(
                AidDirection.GIVEN, AidOffice.organisation("Japan Platform"), aid.content(), aid.masks(10));
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 10);
        aid.planned(number);
        aid.dispatch(shipment);
        aid.handOver(shipment);
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        aid.report(number);

        assertClosed(number, "DELIVERED");
        assertThat(aid.read(number).course().exchange()).isNull();
    }

    @Test
    void inAnEmergencyEveryStepIsDueWithinADayAndASupervisorLooksAtItAfterwards() {
        CaseNumber number = aid.approved(
                AidDirection.GIVEN, AidOffice.organisation("Relief " + System.nanoTime()), aid.urgent(), aid.masks(10));
        Instant due = Objects.requireNonNull(office.open(number).due());
        assertThat(Duration.between(Instant.now(), due)).isLessThanOrEqualTo(Duration.ofHours(24));
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 10);
        aid.planned(number);
        aid.dispatch(shipment);
        aid.handOver(shipment);
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        aid.report(number);

        assertThat(office.open(number).step()).isEqualTo(AidPackageProcess.REVIEW_AFTERWARDS);
        aid.reviewAfterwards(number, Confirmation.RETURNED);
        aid.report(number);
        aid.reviewAfterwards(number, Confirmation.CONFIRMED);
        assertClosed(number, "DELIVERED");
    }

    @Test
    void aPackageThatWasSplitShowsWithItsOtherParts() {
        AidParty partner = AidOffice.organisation("Split " + System.nanoTime());
        CaseNumber first = aid.sent(AidDirection.GIVEN, partner, aid.content(), aid.masks(40_000));
        CaseNumber second = aid.sent(AidDirection.GIVEN, partner, aid.content(), aid.masks(30_000));

        AidRecord.Nearby nearby = aid.read(second).nearby();
        assertThat(nearby.others()).extracting(AidRecord.NearbyPackage::number).containsExactly(first);
        assertThat(nearby.sum().cny()).isEqualByComparingTo("140000");
        assertThat(nearby.isAbove(aid.read(second).tier())).isTrue();
        assertThat(nearby.tier().tier()).isEqualTo(AidTier.LEADER);
    }

    @Test
    void aDraftSaysEverythingThatIsMissingAtOnce() {
        CaseNumber number = aid.begin(AidDirection.GIVEN, aid.partner(register.signedRelationship()));
        Rejection refused =
                catchThrowableOfType(Rejection.class, () -> aid.send(number, aid.draft(number, AidContent.empty())));
        assertThat(refused.all())
                .extracting(Rejection::field)
                .contains("purpose", "need", "funding", "expectedArrival", "lines");
    }

    @Test
    void nothingIsAccountedForWhileAShipmentIsOpenAndNothingIsPlannedWhileItIsAccountedFor() {
        CaseNumber number = given(register.signedRelationship(), 100);
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 60);
        aid.planned(number);
        aid.dispatch(shipment);
        aid.handOver(shipment);
        assertRefused(() -> aid.plan(number, 40), null, "aid.rejection.notApproved");
        CaseNumber recall = aid.takeBackAll(shipment);
        assertRefused(() -> aid.reconcile(number, Accounting.ACCOUNTED, "原因"), null, "aid.rejection.shipmentOpen");
        aid.takeBack(recall);
        aid.reconcile(number, Accounting.ACCOUNTED, "全部召回");
        aid.report(number);

        assertClosed(number, "DELIVERED");
        assertThat(aid.read(number).course().exchange())
                .as("what was all taken back was no exchange")
                .isNull();
    }

    @Test
    void whatWasStatedAndWaivedBeforeIsGoneOnceOtherGoodsAreSent() {
        CaseNumber number = sent(register.signedRelationship(), 100);
        aid.giveOpinions(number);
        aid.meetGates(number);
        aid.state(number, Gate.QUALITY_DOCUMENTS, GateStatement.NOT_MET);
        aid.waive("supervisor", number, Gate.QUALITY_DOCUMENTS);
        assertThat(aid.read(number).failedGates()).isEmpty();
        aid.review(number, Review.RETURNED);
        assertRefused(() -> aid.waive("supervisor", number, Gate.SANCTIONS), null, "aid.rejection.waiverOfDraft");
        aid.state(number, Gate.SANCTIONS, GateStatement.MET);

        aid.send(number, aid.draft(number, aid.content(), aid.masks(7)));

        assertThat(aid.read(number).failedGates())
                .extracting(finding -> finding.gate())
                .containsExactlyInAnyOrder(
                        Gate.LOCAL_RESERVE,
                        Gate.QUALITY_DOCUMENTS,
                        Gate.RECIPIENT_STANDARD,
                        Gate.EXPORT_CONTROL,
                        Gate.PUBLICITY);
    }

    @Test
    void whoeverDecidedStatesNoEvidenceAfterwards() {
        CaseNumber number = sent(register.signedRelationship(), 100);
        aid.giveOpinions(number);
        aid.reviewAs("officer2", number);
        assertRefused(
                () -> office.sessions().as("officer2", () -> aid.stateAs(number, Gate.SANCTIONS, GateStatement.MET)),
                null,
                "decisions.rejection.decidedBefore");
    }

    @Test
    void shelfLifeIsReckonedToWhenTheShipmentReallyArrives() {
        AidLine expiring =
                aid.masks(10).made(Making.to("EN 14683").until(office.today().plusMonths(13)));
        CaseNumber number =
                aid.approved(AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), expiring);
        assertThat(aid.read(number).failedGates()).isEmpty();
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 10);
        aid.planned(number);

        assertRefused(
                () -> aid.dispatchArriving(shipment, office.today().plusMonths(3)),
                null,
                "aid.rejection.gatesFailed.GIVEN");
        aid.continueDispatch(shipment);
    }

    @Test
    void goodsThatFailAGateAreNotClearedForImport() {
        CaseNumber number = aid.sent(
                AidDirection.RECEIVED, aid.partner(register.signedRelationship()), aid.content(), aid.masks(5));
        aid.giveOpinions(number);
        aid.review(number, Review.APPROVED);
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 5);
        aid.planned(number);
        assertRefused(() -> aid.takeIn(shipment), null, "aid.rejection.gatesFailed.RECEIVED");
    }

    @Test
    void whoeverSavesAnOlderDraftIsToldEvenIfOnlyGoodsChanged() {
        CaseNumber number = aid.begin(AidDirection.GIVEN, aid.partner(register.signedRelationship()));
        long version = aid.read(number).version();
        aid.save(number, version, aid.draft(number, AidContent.empty(), aid.masks(5)));
        AidLine line = aid.lines(number).getFirst();
        long now = aid.read(number).version();
        aid.save(number, now, aid.draft(number, AidContent.empty(), line.made(Making.to("EN 149"))));

        assertRefused(
                () -> aid.save(number, now, aid.draft(number, AidContent.empty(), line)),
                null,
                "aid.rejection.changedMeanwhile");
    }

    private static Allocation to(long line, String recipient, long quantity) {
        return new Allocation(line, recipient, BigDecimal.valueOf(quantity), null);
    }

    private CaseNumber given(RelationshipId relationship, long masks) {
        return aid.approved(AidDirection.GIVEN, aid.partner(relationship), aid.content(), aid.masks(masks));
    }

    private CaseNumber sent(RelationshipId relationship, long masks) {
        return aid.sent(AidDirection.GIVEN, aid.partner(relationship), aid.content(), aid.masks(masks));
    }

    private ExchangeRecord exchange(CaseNumber number) {
        ExchangeId id =
                new ExchangeId(Objects.requireNonNull(aid.read(number).course().exchange()));
        return office.sessions().as("auditor", () -> exchanges.find(id)).orElseThrow();
    }

    private void assertClosed(CaseNumber number, String outcome) {
        assertThat(summary(number).isOpen()).isFalse();
        assertThat(summary(number).outcome()).isEqualTo(outcome);
    }

    private CaseSummary summary(CaseNumber number) {
        return office.sessions().as("auditor", () -> cases.summaryOf(number));
    }

    private static Rejection assertRefused(
            Runnable action, @org.jspecify.annotations.Nullable String field, String key) {
        Rejection refused = catchThrowableOfType(Rejection.class, action::run);
        assertThat(refused).as("a refusal because of " + key).isNotNull();
        assertThat(refused.key()).isEqualTo(key);
        assertThat(refused.field()).isEqualTo(field);
        return refused;
    }
}
