package youcheng.aid.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Reason;
import youcheng.audit.TrailEntry;
import youcheng.audit.TrailProof;
import youcheng.base.CaseNumber;
import youcheng.decisions.Review;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeState;
import youcheng.proposals.Office;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** What was delivered and counted as an exchange is taken back afterwards. */
@PortalTest
@Thorough
class RecalledAidTest {

    @Autowired
    private AidOffice aid;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private Office office;

    @Autowired
    private ExchangeReading exchanges;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Test
    void whatIsAllTakenBackIsNoExchangeAnyMoreAndSaysWhy() {
        RelationshipId relationship = register.signedRelationship();
        CaseNumber number = atReport(aid.partner(relationship), 100);
        aid.report(number);
        CaseNumber shipment = aid.shipmentsOf(number).getFirst();
        assertThat(held(relationship)).isTrue();

        CaseNumber recall = aid.takeBackAll(shipment);

        ExchangeRecord counted = exchange(number);
        assertThat(counted.state()).isEqualTo(ExchangeState.REMOVED);
        assertThat(counted.endedReason()).isEqualTo("不符合标准");
        assertThat(held(relationship)).as("it counts for nothing").isFalse();
        assertTold(Chain.of(number), "aid.exchangeVoided", "不符合标准");
        assertTold(Chain.ofRelationship(relationship.value()), "exchange.removed", "不符合标准");
        aid.takeBack(recall);
        assertThat(exchange(number)).isEqualTo(counted);
        assertThat(proof.verify(Chain.of(number)).holds()).isTrue();
        assertThat(proof.verify(Chain.ofRelationship(relationship.value())).holds())
                .isTrue();
    }

    @Test
    void whatIsPartlyTakenBackSaysEachTimeWhatIsLeftUntilNothingIs() {
        RelationshipId relationship = register.signedRelationship();
        CaseNumber number = atReport(aid.partner(relationship), 100);
        aid.report(number);
        CaseNumber shipment = aid.shipmentsOf(number).getFirst();

        aid.takeBackSome(shipment, 30);
        assertThat(exchange(number).state()).isEqualTo(ExchangeState.HELD);
        assertThat(exchange(number).outcome()).isEqualTo("医用外科口罩 100件\n召回后：医用外科口罩 70件");
        assertTold(Chain.of(number), "aid.exchangeCorrected", "部分不符合标准");
        assertTold(Chain.ofRelationship(relationship.value()), "exchange.corrected", "部分不符合标准");
        aid.takeBackSome(shipment, 20);
        assertThat(exchange(number).outcome()).isEqualTo("医用外科口罩 100件\n召回后：医用外科口罩 50件");
        aid.takeBackAll(shipment);

        assertThat(exchange(number).state()).isEqualTo(ExchangeState.REMOVED);
        assertThat(exchange(number).outcome()).as("stays as it was").contains("召回后：医用外科口罩 50件");
    }

    @Test
    void whatIsTakenBackBeforeThePackageIsReportedIsNotCounted() {
        CaseNumber number = atReport(aid.partner(register.signedRelationship()), 100);

        aid.takeBack(aid.takeBackSome(aid.shipmentsOf(number).getFirst(), 40));
        aid.report(number);

        assertThat(exchange(number).outcome()).isEqualTo("医用外科口罩 60件");
        assertThat(actions(Chain.of(number))).doesNotContain("aid.exchangeCorrected");
    }

    @Test
    void aPackageWithoutRelationshipIsTakenBackWithoutAnExchange() {
        CaseNumber number = atReport(AidOffice.organisation("Recall " + System.nanoTime()), 100);
        aid.report(number);

        CaseNumber recall = aid.takeBackAll(aid.shipmentsOf(number).getFirst());
        aid.takeBack(recall);

        assertThat(aid.read(number).course().exchange()).isNull();
        assertThat(actions(Chain.of(number)))
                .contains("shipment.recallOrdered")
                .doesNotContain("aid.exchangeVoided", "aid.exchangeCorrected");
    }

    @Test
    void aPartnerOfWhomAllIsTakenBackWasNotHelped() {
        RelationshipId one = register.signedRelationship();
        RelationshipId other = register.signedRelationship();
        CaseNumber number = forTwo(one, other);
        CaseNumber toOne = aid.planFor(aid.read(number).parties().getFirst().key(), number, 60);
        CaseNumber toOther = aid.planFor(aid.read(number).parties().getLast().key(), number, 40);
        aid.planned(number);
        arrived(toOne);
        arrived(toOther);
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        aid.report(number);
        assertThat(exchange(number).partners()).containsExactlyInAnyOrder(one, other);

        aid.takeBackAll(toOther);

        assertThat(exchange(number).state()).isEqualTo(ExchangeState.HELD);
        assertThat(exchange(number).partners()).containsExactly(one);
        assertThat(held(other)).isFalse();
        assertTold(Chain.ofRelationship(other.value()), "exchange.corrected", "不符合标准");
    }

    @Test
    void aPartnerToWhomNothingWasHandedOverWasNotHelped() {
        RelationshipId one = register.signedRelationship();
        RelationshipId other = register.signedRelationship();
        CaseNumber number = forTwo(one, other);
        CaseNumber toOne = aid.planFor(aid.read(number).parties().getFirst().key(), number, 60);
        CaseNumber toOther = aid.planFor(aid.read(number).parties().getLast().key(), number, 40);
        aid.planned(number);
        arrived(toOne);
        arrived(toOther);
        aid.takeBack(aid.takeBackAll(toOther));
        aid.reconcile(number, Accounting.ACCOUNTED, "40件已召回");
        aid.report(number);

        assertThat(exchange(number).partners()).containsExactly(one);
        assertThat(held(other)).isFalse();
    }

    /** A shipment of which nothing is left tells neither when goods were handed over nor proves that they were. */
    @Test
    void whatIsAllTakenBackIsNotTheLastHandOver() {
        CaseNumber number = aid.approved(
                AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), aid.masks(100));
        aid.prepare(number);
        CaseNumber stays = aid.plan(number, 60);
        CaseNumber comesBack = aid.plan(number, 40);
        aid.planned(number);
        aid.dispatch(stays);
        aid.arrive(stays);
        aid.handOverArrived(stays, office.today().plusDays(-1), "证书甲");
        aid.dispatch(comesBack);
        aid.arrive(comesBack);
        aid.handOverArrived(comesBack, office.today().plusDays(0), "证书乙");
        aid.takeBack(aid.takeBackAll(comesBack));
        aid.reconcile(number, Accounting.ACCOUNTED, "40件已召回");
        aid.report(number);

        assertThat(exchange(number).date().earliest()).isEqualTo(office.today().plusDays(-1));
        assertThat(exchange(number).evidence()).contains("证书甲").doesNotContain("证书乙");
    }

    /** A package for two partners, about to be shipped. */
    private CaseNumber forTwo(RelationshipId one, RelationshipId other) {
        CaseNumber number = aid.begin(AidDirection.GIVEN, aid.partner(one));
        aid.send(
                number,
                new AidDraft(
                        aid.content(),
                        List.of(aid.read(number).partner(), aid.partner(other)),
                        List.of(aid.masks(100))));
        aid.giveOpinions(number);
        aid.review(number, Review.APPROVED);
        aid.meetGates(number);
        aid.prepare(number);
        return number;
    }

    private void arrived(CaseNumber shipment) {
        aid.dispatch(shipment);
        aid.handOver(shipment);
    }

    /** A package whose goods were handed over and held against what was planned. */
    private CaseNumber atReport(AidParty partner, long masks) {
        CaseNumber number = aid.approved(AidDirection.GIVEN, partner, aid.content(), aid.masks(masks));
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, masks);
        aid.planned(number);
        aid.dispatch(shipment);
        aid.handOver(shipment);
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        return number;
    }

    private ExchangeRecord exchange(CaseNumber number) {
        ExchangeId id =
                new ExchangeId(Objects.requireNonNull(aid.read(number).course().exchange()));
        return office.sessions().as("auditor", () -> exchanges.find(id)).orElseThrow();
    }

    private boolean held(RelationshipId relationship) {
        return office.sessions()
                .as("auditor", () -> exchanges.held(List.of(relationship)))
                .containsKey(relationship);
    }

    private void assertTold(Chain chain, String action, String why) {
        assertThat(trail.of(chain)).map(TrailEntry::event).anySatisfy(event -> {
            assertThat(event.action()).isEqualTo(action);
            assertThat(event.reason()).isEqualTo(Reason.written(why));
        });
    }

    private List<String> actions(Chain chain) {
        return trail.of(chain).stream().map(entry -> entry.event().action()).toList();
    }
}
