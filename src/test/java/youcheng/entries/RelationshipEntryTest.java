package youcheng.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailProof;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseReading;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Deciding;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.entries.content.EnteredPaper;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryStanding;
import youcheng.entries.work.EntryDrafting;
import youcheng.entries.work.EntryReading;
import youcheng.identity.Role;
import youcheng.proposals.Office;
import youcheng.proposals.StandIns;
import youcheng.register.AgreementKind;
import youcheng.register.CityRecord;
import youcheng.register.OwnDistrict;
import youcheng.register.Register;
import youcheng.register.RelationshipAgreements;
import youcheng.register.RelationshipRecord;
import youcheng.workflow.WorkItemId;

/** A relationship that exists already: one supervisor enters it, a second confirms it, and then the register has it. */
@PortalTest
class RelationshipEntryTest {

    @Autowired
    private EntryDrafting drafting;

    @Autowired
    private EntryReading reading;

    @Autowired
    private CaseReading pages;

    @Autowired
    private Deciding deciding;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private Office office;

    @Autowired
    private StandIns standIns;

    @Autowired
    private Register register;

    @Autowired
    private RelationshipAgreements agreements;

    @Autowired
    private CaseIndex cases;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    private String second = "";

    @BeforeEach
    void thereIsASecondSupervisor() {
        second = standIns.account(Role.SUPERVISOR);
    }

    @Test
    void whatIsConfirmedStandsInTheRegisterWithItsCityAndAgreementsAndTheTrailNamesBoth() {
        EntryContent content = Entries.inForce();
        CaseNumber number = enter(content);
        assertThat(register.named(content.partnerNameEn())).isEmpty();

        confirm(second, number, Review.APPROVED);

        CityRecord city = register.named(content.partnerNameEn()).getFirst();
        RelationshipRecord relationship = Objects.requireNonNull(city.current());
        assertThat(relationship.isInForce()).isTrue();
        assertThat(relationship.established()).hasToString("1980-10");
        assertThat(relationship.countryThen()).isEqualTo("YUCS");
        assertThat(agreements.summaries(relationship.id())).hasSize(2);
        Chain chain = Chain.ofRelationship(relationship.id().value());
        AuditEvent recorded = trail.of(chain).getFirst().event();
        assertThat(recorded.action()).isEqualTo("relationship.recorded");
        assertThat(recorded.actor()).hasToString("account:" + office.sessions().accountId(second));
        assertThat(recorded.changes())
                .contains(Change.account(
                                "relationship.enteredBy",
                                null,
                                office.sessions().accountId("supervisor"))
                        .orElseThrow());
        assertThat(proof.verify(chain).holds()).isTrue();
        assertThat(proof.verify(Chain.of(number)).holds()).isTrue();
        assertThat(cases.summaryOf(number).outcome()).isEqualTo("RECORDED");
        assertThat(office.hasOpenWork(number)).isFalse();
    }

    @Test
    void anEndedOneOfADistrictSaysWhenAndWhyItEnded() {
        EntryContent content = Entries.endedOfDistrict();
        confirm(second, enter(content), Review.APPROVED);

        RelationshipRecord ended = Objects.requireNonNull(
                register.named(content.partnerNameEn()).getFirst().current());
        assertThat(ended.statusKey()).isEqualTo("register.status.ENDED");
        assertThat(ended.ended()).hasToString("2004-06");
        assertThat(ended.endedBecause()).isEqualTo("对方行政区划调整");
        assertThat(ended.district()).isEqualTo(new OwnDistrict("朝阳区", "Chaoyang District"));
        assertThat(proof.verify(Chain.ofRelationship(ended.id().value())).holds())
                .isTrue();
    }

    @Test
    void anEndedOneWhoseDayNobodyKnowsIsEnteredWithoutOne() {
        EntryContent content = Entries.dated(Entries.endedOfDistrict(), "1990", "", List.of());
        CaseNumber number = enter(content);
        assertThat(office.sessions().as("supervisor", () -> pages.factsOf(number)))
                .filteredOn(fact -> fact.label().equals("entry.ended"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).isEqualTo(new MessageKey("entries.dateUnknown")));
        confirm(second, number, Review.APPROVED);

        RelationshipRecord ended = Objects.requireNonNull(
                register.named(content.partnerNameEn()).getFirst().current());
        assertThat(ended.statusKey()).isEqualTo("register.status.ENDED");
        assertThat(ended.ended()).isNull();
        assertField("partnerNameZh", () -> enter(content));
    }

    @Test
    void datesAreKeptInOneFormHoweverTheyWereTyped() {
        EntryContent content = Entries.dated(
                Entries.inForce(),
                "一九八〇年十月",
                "",
                List.of(
                        EnteredPaper.nothing(),
                        new EnteredPaper(
                                AgreementKind.MEMORANDUM, "结好备忘录", "", "1980/10/5", LocalDate.of(2030, 10, 4), true)));
        CaseNumber number = enter(content);

        EntryContent kept =
                office.sessions().as("supervisor", () -> reading.ofCase(number)).content();
        assertThat(kept.established()).isEqualTo("1980-10");
        assertThat(kept.agreements())
                .singleElement()
                .extracting(EnteredPaper::signed)
                .isEqualTo("1980-10-05");
        assertThat(trail.of(Chain.of(number)).getFirst().event().changes())
                .contains(new Change(
                        "entry.agreements", null, "结好备忘录 · MEMORANDUM · 1980-10-05 · → 2030-10-04 · RENEWS", false));
    }

    @Test
    void nobodyConfirmsWhatTheyEnteredNeitherInTheirOwnNameNorInAnothers() {
        CaseNumber number = enter(Entries.inForce());
        String standingIn = standIns.appoint("supervisor", second);

        assertRefused("decisions.rejection.ownCase", () -> confirm("supervisor", number, Review.APPROVED));
        assertRefused("decisions.rejection.ownCase", () -> confirm(standingIn, number, Review.APPROVED));
        standIns.end(standingIn);
        assertThat(office.hasOpenWork(number)).isTrue();
    }

    @Test
    void whatIsReturnedIsCorrectedAndConfirmedInItsSecondRound() {
        EntryContent content = Entries.inForce();
        CaseNumber number = enter(content);
        confirm(second, number, Review.RETURNED);

        WorkItemId draft = office.open(number).id();
        office.sessions().as("supervisor", () -> drafting.send(draft, Entries.signed(content, "1980-10-14")));
        confirm(second, number, Review.APPROVED);

        assertThat(Objects.requireNonNull(register.named(content.partnerNameEn())
                                .getFirst()
                                .current())
                        .established())
                .hasToString("1980-10-14");
    }

    @Test
    void whatIsRefusedOrWithdrawnIsNotInTheRegister() {
        EntryContent refused = Entries.inForce();
        CaseNumber number = enter(refused);
        confirm(second, number, Review.REJECTED);
        EntryContent withdrawn = Entries.inForce();
        CaseNumber other = enter(withdrawn);
        office.sessions().as("supervisor", () -> ending.withdraw(other, "录错了"));

        assertThat(cases.summaryOf(number).outcome()).isEqualTo("REJECTED");
        assertThat(cases.summaryOf(other).outcome()).isEqualTo("WITHDRAWN");
        assertThat(register.named(refused.partnerNameEn())).isEmpty();
        assertThat(register.named(withdrawn.partnerNameEn())).isEmpty();
    }

    @Test
    void anEntryIsRecalledAndSentAgainAsLongAsNobodyOpenedIt() {
        EntryContent content = Entries.inForce();
        CaseNumber number = enter(content);
        office.sessions().as("supervisor", () -> ending.recall(number));

        WorkItemId draft = office.open(number, "Task_Draft").id();
        office.sessions().as("supervisor", () -> drafting.send(draft, content));
        assertThat(office.open(number).step()).isEqualTo("Task_ConfirmEntry");
    }

    @Test
    void aRelationshipThatTheRegisterHasIsRefusedAtThePartner() {
        EntryContent content = Entries.inForce();
        confirm(second, enter(content), Review.APPROVED);

        assertField("partnerNameZh", () -> enter(content));
    }

    @Test
    void ofTwoEntriesOfOneRelationshipTheSecondIsNotConfirmed() {
        EntryContent content = Entries.inForce();
        CaseNumber first = enter(content);
        CaseNumber twin = enter(content);
        confirm(second, first, Review.APPROVED);

        assertRefused("register.rejection.standsAlready", () -> confirm(second, twin, Review.APPROVED));
        assertThat(office.hasOpenWork(twin)).isTrue();
        confirm(second, twin, Review.REJECTED);
    }

    @Test
    void neitherTheOfficesOwnCityNorADistrictOfItIsAPartner() {
        assertRefused("register.rejection.ownCity", () -> enter(Entries.named(Entries.inForce(), "北京", "Peking")));
        assertRefused(
                "register.rejection.ownDistrict",
                () -> enter(Entries.named(Entries.inForce(), "北京市海淀区", "Haidian District")));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceEachAtItsField() {
        EntryContent wrong = new EntryContent(
                "",
                "Nowhere",
                "DE",
                "SUHH",
                "朝阳区",
                "",
                null,
                EntryStanding.ENDED,
                "1990-13",
                "",
                "",
                "",
                "",
                "",
                List.of(new EnteredPaper(null, "", "", "yesterday", null, true)));

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> enter(wrong))
                .satisfies(refused -> assertThat(refused.all())
                        .extracting(Rejection::field)
                        .contains(
                                "partnerNameZh",
                                "established",
                                "endedBecause",
                                "source",
                                "kind1",
                                "title1",
                                "signed1"));
    }

    @Test
    void anApprovalAsksForNoConditionsSinceItTakesEffectAtOnce() {
        CaseNumber number = enter(Entries.inForce());
        WorkItemId task = office.open(number).id();

        assertField(
                "conditions",
                () -> office.sessions()
                        .as(
                                second,
                                () -> deciding.review(task, Review.APPROVED, "核对无误", "补充扫描件", SeenDocuments.none())));
    }

    private CaseNumber enter(EntryContent content) {
        return office.sessions().as("supervisor", () -> drafting.enter(content));
    }

    private void confirm(String supervisor, CaseNumber number, Review outcome) {
        WorkItemId task = office.open(number).id();
        office.sessions().as(supervisor, () -> deciding.review(task, outcome, "已与档案核对", "", SeenDocuments.none()));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void assertField(String field, Runnable act) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
