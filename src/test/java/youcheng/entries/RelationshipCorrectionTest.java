package youcheng.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailProof;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Deciding;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.entries.content.EntryStanding;
import youcheng.entries.work.EntryDrafting;
import youcheng.entries.work.EntryReading;
import youcheng.entries.work.EntryReading.ToCorrect;
import youcheng.entries.work.EntryRecord;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.proposals.Office;
import youcheng.proposals.StandIns;
import youcheng.register.Register;
import youcheng.register.RelationshipAgreements;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.workflow.WorkItemId;

/** What the register says wrongly of a relationship: one supervisor corrects it, and it holds once a second confirms. */
@PortalTest
class RelationshipCorrectionTest {

    @Autowired
    private EntryDrafting drafting;

    @Autowired
    private EntryReading reading;

    @Autowired
    private Deciding deciding;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private JdbcTemplate database;

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
    void whatIsConfirmedStandsInTheRegisterAndTheTrailSaysWhatStoodThereBefore() {
        RelationshipId id = recorded(Entries.inForce());
        ToCorrect found = toCorrect(id);
        CaseNumber number = correct(id, found, said(found.content(), "1981-05", Tier.FRIENDLY_EXCHANGE));
        assertThat(record(id).established()).as("until it is confirmed").hasToString("1980-10");

        confirm(second, number, Review.APPROVED);

        RelationshipRecord corrected = record(id);
        assertThat(corrected.established()).hasToString("1981-05");
        assertThat(corrected.tier()).isEqualTo(Tier.FRIENDLY_EXCHANGE);
        assertThat(corrected.source()).isEqualTo("市档案馆 1981-2");
        assertThat(corrected.isInForce()).isTrue();
        assertThat(agreements.summaries(id)).as("are no part of it").hasSize(2);
        Chain chain = Chain.ofRelationship(id.value());
        AuditEvent event = trail.of(chain).getLast().event();
        assertThat(event.action()).isEqualTo("relationship.corrected");
        assertThat(event.actor()).hasToString("account:" + office.sessions().accountId(second));
        assertThat(event.changes())
                .contains(
                        new Change("relationship.established", "1980-10", "1981-05", false),
                        Change.account(
                                        "relationship.enteredBy",
                                        null,
                                        office.sessions().accountId("supervisor"))
                                .orElseThrow());
        assertThat(proof.verify(chain).holds()).isTrue();
        assertThat(proof.verify(Chain.of(number)).holds()).isTrue();
        assertThat(cases.summaryOf(number).outcome()).isEqualTo("CORRECTED");
        assertThat(office.sessions().as("supervisor", () -> reading.of(id)))
                .extracting(listed -> listed.summary().number())
                .contains(number);
    }

    @Test
    void whoseItIsAndWhetherItStandsIsNotCorrected() {
        RelationshipId id = recorded(Entries.inForce());
        ToCorrect found = toCorrect(id);
        EntryContent record = found.content();
        CaseNumber number = correct(
                id,
                found,
                new EntryContent(
                        "别的城市",
                        "Another City",
                        "DE",
                        record.countryThen(),
                        "海淀区",
                        "Haidian District",
                        record.tier(),
                        EntryStanding.ENDED,
                        "1981",
                        "1999",
                        "写错",
                        "",
                        "市档案馆 1981-2",
                        "",
                        List.of()));
        EntryRecord sent = office.sessions().as("supervisor", () -> reading.ofCase(number));
        assertThat(sent.corrects()).isTrue();
        assertThat(sent.content().partnerNameEn()).isEqualTo(record.partnerNameEn());
        assertThat(sent.differsFromRecord().keySet())
                .containsExactlyInAnyOrder(
                        EntryField.established, EntryField.source, EntryField.ended, EntryField.endedBecause);

        confirm(second, number, Review.APPROVED);

        RelationshipRecord corrected = record(id);
        assertThat(corrected.isInForce()).isTrue();
        assertThat(corrected.established()).hasToString("1981");
        assertThat(corrected.ended()).isNull();
        assertThat(corrected.endedBecause()).isNull();
        assertThat(corrected.isOfCity()).isTrue();
    }

    @Test
    void nobodyConfirmsTheirOwnCorrectionNeitherInTheirOwnNameNorInAnothers() {
        RelationshipId id = recorded(Entries.inForce());
        ToCorrect found = toCorrect(id);
        CaseNumber number = correct(id, found, said(found.content(), "1981", Tier.SISTER_CITY));
        String standingIn = standIns.appoint("supervisor", second);

        assertRefused("decisions.rejection.ownCase", () -> confirm("supervisor", number, Review.APPROVED));
        assertRefused("decisions.rejection.ownCase", () -> confirm(standingIn, number, Review.APPROVED));
        standIns.end(standingIn);
        assertThat(record(id).established()).hasToString("1980-10");
    }

    @Test
    void whatIsRefusedOrWithdrawnLeavesTheRecordAsItWasAndSaysSo() {
        RelationshipId id = recorded(Entries.inForce());
        ToCorrect found = toCorrect(id);
        CaseNumber refused = correct(id, found, said(found.content(), "1981", Tier.SISTER_CITY));
        CaseNumber withdrawn = correct(id, found, said(found.content(), "1982", Tier.SISTER_CITY));
        confirm(second, refused, Review.REJECTED);
        office.sessions().as("supervisor", () -> ending.withdraw(withdrawn, "档案里没有错"));

        assertThat(cases.summaryOf(refused).outcome()).isEqualTo("CORRECTION_REJECTED");
        assertThat(cases.summaryOf(withdrawn).outcome()).isEqualTo("CORRECTION_WITHDRAWN");
        assertThat(record(id).established()).hasToString("1980-10");
        assertThat(record(id).isInForce()).isTrue();
    }

    /** Versions count for each relationship, so the same number may stand at another one. */
    @Test
    void aCorrectionOfWhatWasMergedMeanwhileIsComparedAnew() {
        RelationshipId id = recorded(Entries.inForce());
        ToCorrect found = toCorrect(id);
        CaseNumber number = correct(id, found, said(found.content(), "1981", Tier.SISTER_CITY));
        RelationshipId other = recorded(Entries.inForce());
        assertThat(record(other).version()).isEqualTo(record(id).version());
        database.update(
                "update relationship_entry set relationship_id = ? where case_number = ?",
                other.value(),
                number.value());

        assertRefused("entries.rejection.changedSinceSent", () -> confirm(second, number, Review.APPROVED));
        confirm(second, number, Review.REJECTED);
    }

    @Test
    void whatSaysNothingElseIsNoCorrection() {
        RelationshipId id = recorded(Entries.inForce());
        ToCorrect found = toCorrect(id);

        assertRefused("register.rejection.nothingCorrected", () -> correct(id, found, found.content()));
    }

    @Test
    void ofTwoCorrectionsTheSecondIsComparedWithWhatTheFirstOneWrote() {
        RelationshipId id = recorded(Entries.inForce());
        ToCorrect found = toCorrect(id);
        CaseNumber first = correct(id, found, said(found.content(), "1981", Tier.SISTER_CITY));
        CaseNumber twin = correct(id, found, said(found.content(), "1982", Tier.SISTER_CITY));
        confirm(second, first, Review.APPROVED);

        assertRefused(
                "entries.rejection.correctedMeanwhile",
                () -> correct(id, found, said(found.content(), "1983", Tier.SISTER_CITY)));
        assertRefused("entries.rejection.changedSinceSent", () -> confirm(second, twin, Review.APPROVED));
        assertThat(record(id).established()).hasToString("1981");

        confirm(second, twin, Review.RETURNED);
        WorkItemId draft = office.open(twin).id();
        office.sessions().as("supervisor", () -> drafting.send(draft, said(found.content(), "1982", Tier.SISTER_CITY)));
        assertThat(office.sessions()
                        .as("supervisor", () -> reading.ofCase(twin))
                        .differsFromRecord()
                        .get(EntryField.established))
                .extracting(EntryContent::established)
                .isEqualTo("1981");
        confirm(second, twin, Review.APPROVED);
        assertThat(record(id).established()).hasToString("1982");
    }

    @Test
    void anEndIsCorrectedToo() {
        RelationshipId id = recorded(Entries.endedOfDistrict());
        ToCorrect found = toCorrect(id);
        EntryContent record = found.content();
        assertThat(record.ended()).isEqualTo("2004-06");
        assertField("ended", () -> correct(id, found, ended(record, "1989")));

        confirm(second, correct(id, found, ended(record, "2005-01-31")), Review.APPROVED);

        assertThat(record(id).ended()).hasToString("2005-01-31");
        assertThat(record(id).statusKey()).isEqualTo("register.status.ENDED");
        assertThat(Objects.requireNonNull(record(id).district()).nameZh()).isEqualTo("朝阳区");

        ToCorrect known = toCorrect(id);
        confirm(second, correct(id, known, ended(known.content(), "")), Review.APPROVED);
        assertThat(record(id).ended())
                .as("nobody knows it, and a year that is wrong goes")
                .isNull();
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        RelationshipId id = recorded(Entries.inForce());
        ToCorrect found = toCorrect(id);

        assertField("established", () -> correct(id, found, said(found.content(), "2999", Tier.SISTER_CITY)));
        assertField("established", () -> correct(id, found, said(found.content(), "昨天", Tier.SISTER_CITY)));
        assertField("established", () -> correct(id, found, said(found.content(), "2010", Tier.SISTER_CITY)));
    }

    @Test
    void onlySupervisorsOfItsDeskCorrectItAndOnlyWhatWasConcluded() {
        RelationshipId id = recorded(Entries.inForce());

        assertThat(office.sessions().as("supervisor", () -> reading.mayCorrect(id)))
                .isTrue();
        assertThat(office.sessions().as("officer", () -> reading.mayCorrect(id)))
                .isFalse();
        assertThat(office.sessions().as("auditor", () -> reading.mayCorrect(id)))
                .isFalse();
        String elsewhere = standIns.account(Role.SUPERVISOR, Desk.AMERICAS_OCEANIA);
        assertThat(office.sessions().as(elsewhere, () -> reading.mayCorrect(id)))
                .isFalse();
        assertRefused(
                "entries.rejection.otherDesk", () -> office.sessions().as(elsewhere, () -> reading.toCorrect(id)));
        ToCorrect found = toCorrect(id);
        assertRefused(
                "entries.rejection.otherDesk",
                () -> office.sessions()
                        .as(
                                elsewhere,
                                () -> drafting.correct(
                                        id, found.version(), said(found.content(), "1981", Tier.SISTER_CITY))));
    }

    private static EntryContent said(EntryContent record, String established, Tier tier) {
        return content(record, tier, established, record.ended(), "市档案馆 1981-2");
    }

    private static EntryContent ended(EntryContent record, String ended) {
        return content(record, Objects.requireNonNull(record.tier()), record.established(), ended, record.source());
    }

    private static EntryContent content(
            EntryContent record, Tier tier, String established, String ended, String source) {
        return new EntryContent(
                record.partnerNameZh(),
                record.partnerNameEn(),
                record.country(),
                record.countryThen(),
                record.districtZh(),
                record.districtEn(),
                tier,
                record.standing(),
                established,
                ended,
                record.endedBecause(),
                record.endedProof(),
                source,
                record.note(),
                List.of());
    }

    /** A relationship that was entered and confirmed. */
    private RelationshipId recorded(EntryContent content) {
        CaseNumber number = office.sessions().as("supervisor", () -> drafting.enter(content));
        confirm(second, number, Review.APPROVED);
        return Objects.requireNonNull(
                        register.named(content.partnerNameEn()).getFirst().current())
                .id();
    }

    private ToCorrect toCorrect(RelationshipId id) {
        return office.sessions().as("supervisor", () -> reading.toCorrect(id));
    }

    private CaseNumber correct(RelationshipId id, ToCorrect found, EntryContent said) {
        return office.sessions().as("supervisor", () -> drafting.correct(id, found.version(), said));
    }

    private RelationshipRecord record(RelationshipId id) {
        return register.find(id).orElseThrow();
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
