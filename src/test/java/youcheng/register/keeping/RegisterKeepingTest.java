package youcheng.register.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.documents.DocumentRecord;
import youcheng.documents.Documents;
import youcheng.documents.Papers;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.NameRecord;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterFilter.RegisterOrder;
import youcheng.register.RegisterOffice;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Relationships;
import youcheng.register.keeping.RegisterKeeping.NewName;

/** What officers keep of a city and its relationship: names over time, the partner's own word, papers; and who reads of it. */
@PortalTest
class RegisterKeepingTest {

    @Autowired
    private RegisterOffice office;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private RelationshipHistory history;

    @Autowired
    private Relationships relationships;

    @Autowired
    private Documents documents;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    private RelationshipId relationship = new RelationshipId(0);
    private CityId city = new CityId(0);

    @BeforeEach
    void aRelationship() {
        relationship = office.relationship();
        city = office.cityOf(relationship);
    }

    @Test
    void aNewDisplayNameMovesTheCityAndTheOldOneStaysFindable() {
        CityRecord before = city();
        add(new NewName("en", "Zzyzx " + before.nameEn(), "2019-03", "", true, "2019-03"));

        CityRecord after = city();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.nameEn()).isEqualTo("Zzyzx " + before.nameEn());
        assertThat(after.sortEn()).startsWith("zzyzx");
        PartialDate march = new PartialDate(2019, 3, null);
        assertThat(after.names())
                .contains(
                        new NameRecord("en", before.nameEn(), null, march),
                        new NameRecord("en", after.nameEn(), march, null));
        RegisterFilter byOldName = new RegisterFilter(before.nameEn(), null, null, null, RegisterOrder.NAME, true);
        assertThat(office.register.page(RegisterWish.of(byOldName), Locale.UK, 0, 1000))
                .extracting(CityRecord::id)
                .contains(city);
    }

    @Test
    void theTrailOfTheCityAndOfItsRelationshipTellOfANewName() {
        String name = city().nameZh();
        add(new NewName("zh", "新名市", "2020", "", true, ""));

        for (Chain chain : List.of(Chain.ofCity(city.value()), Chain.ofRelationship(relationship.value()))) {
            assertThat(trail.of(chain).getLast().event().action()).isEqualTo("city.nameAdded");
            assertThat(trail.of(chain).getLast().event().changes())
                    .contains(
                            new Change("city.name", null, "新名市", false),
                            new Change("register.nameZh", name, "新名市", false));
        }
    }

    @Test
    void aNameThatIsInUseAlreadyCanBecomeTheOneThatIsShown() {
        add(new NewName("zh", "别名市", "", "", false, ""));
        refused(() -> keeping.addName(city, new NewName("zh", "别名市", "", "", false, "")), "name", "nameKnown");
        add(new NewName("zh", "别名市", "2021", "", true, ""));

        assertThat(city().nameZh()).isEqualTo("别名市");
        assertThat(city().names())
                .filteredOn(name -> name.name().equals("别名市"))
                .containsExactly(new NameRecord("zh", "别名市", new PartialDate(2021, null, null), null));
    }

    @Test
    void aNameIsMarkedAsFormerOnce() {
        add(new NewName("local", "Te Kāinga", "1990", "", false, ""));
        NameRecord name = new NameRecord("local", "Te Kāinga", new PartialDate(1990, null, null), null);
        refused(() -> keeping.retireName(city, name, "1989"), "until", "untilBeforeFrom");
        refused(() -> keeping.retireName(city, name, ""), "until", "base.rejection.missing");
        office.sessions.as("officer", () -> keeping.retireName(city, name, "2005-01"));

        assertThat(city().names())
                .contains(new NameRecord("local", "Te Kāinga", name.from(), new PartialDate(2005, 1, null)));
        refused(() -> keeping.retireName(city, name, "2006"), null, "changedMeanwhile");
    }

    @Test
    void aNameThatCannotBeIsRefusedBesideItsField() {
        CityRecord now = city();
        CityRecord other =
                office.register.find(office.cityOf(office.relationship())).orElseThrow();
        refused(
                () -> keeping.addName(city, new NewName(null, "名", "", "", false, "")),
                "language",
                "base.rejection.missing");
        refused(
                () -> keeping.addName(city, new NewName("zh", " ", "", "", false, "")),
                "name",
                "base.rejection.missing");
        refused(
                () -> keeping.addName(city, new NewName("zh", "名", "去年", "", false, "")),
                "from",
                "base.rejection.noDate");
        refused(
                () -> keeping.addName(city, new NewName("zh", "名", "2005", "2004", false, "")),
                "until",
                "untilBeforeFrom");
        refused(() -> keeping.addName(city, new NewName("local", "Nama", "", "", true, "")), "shown", "shownName");
        refused(() -> keeping.addName(city, new NewName("zh", "旧名", "", "2004", true, "")), "shown", "shownName");
        refused(
                () -> keeping.addName(city, new NewName("en", other.nameEn(), "", "", true, "")),
                "name",
                "nameOfOther");
        NameRecord shown = new NameRecord("en", now.nameEn(), null, null);
        refused(() -> keeping.retireName(city, shown, "2005"), "until", "nameShown");
        assertThat(city()).isEqualTo(now);
    }

    @Test
    void ofTwoWhoEnterTheSameNameAtOnceTheSecondIsTold() throws Exception {
        List<Throwable> refused = SameInstant.refusals(() -> named("officer"), () -> named("officer2"));

        assertThat(refused).singleElement().isInstanceOf(Rejection.class);
        assertThat(city().names()).filteredOn(name -> name.name().equals("同名市")).hasSize(1);
    }

    @Test
    void thePartnersOwnWordIsKeptWithItsSourceAndAReason() {
        long seen = office.register.find(relationship).orElseThrow().version();
        refused(
                () -> keeping.recordPartnerWord(relationship, seen, "friendship link", "", "理由"),
                "partnerWordSource",
                "base.rejection.missing");
        refused(
                () -> keeping.recordPartnerWord(relationship, seen, "friendship link", "官网", " "),
                "reason",
                "base.rejection.missing");
        office.sessions.as(
                "officer", () -> keeping.recordPartnerWord(relationship, seen, "friendship link", "对方官网", "来函说明"));

        RelationshipRecord now = office.register.find(relationship).orElseThrow();
        assertThat(now.partnerWord()).isEqualTo("friendship link");
        TrailEntry entry = office.lastEntry(relationship);
        assertThat(entry.event().action()).isEqualTo("relationship.partnerWordChanged");
        assertThat(java.util.Objects.requireNonNull(entry.event().reason()).text())
                .isEqualTo("来函说明");
        refused(() -> keeping.recordPartnerWord(relationship, seen, "", "", "撤回"), null, "changedMeanwhile");
        office.sessions.as("officer", () -> keeping.recordPartnerWord(relationship, now.version(), "", "", "撤回"));
        assertThat(office.register.find(relationship).orElseThrow().partnerWordSource())
                .isNull();
    }

    @Test
    void onlyOfficersOfTheDeskKeepTheRegister() {
        office.openOtherDesk();
        NewName name = new NewName("zh", "名", "", "", false, "");
        office.assertRefused(RegisterOffice.OTHER_DESK, () -> keeping.addName(city, name), null, "otherDesk");
        office.assertRefused(
                RegisterOffice.OTHER_DESK,
                () -> keeping.recordPartnerWord(relationship, 0, "词", "源", "理由"),
                null,
                "otherDesk");
        assertThat(office.sessions.as(RegisterOffice.OTHER_DESK, () -> keeping.mayKeep(relationship)))
                .isFalse();
        assertThat(office.sessions.as("supervisor", () -> keeping.mayKeep(city)))
                .isFalse();
        assertThat(office.sessions.as("officer", () -> keeping.mayKeep(relationship)))
                .isTrue();
        office.end(relationship);
        assertThat(office.sessions.as("officer", () -> keeping.mayKeep(relationship)))
                .isFalse();
        assertThat(office.sessions.as("officer", () -> keeping.mayKeep(city))).isTrue();
    }

    @Test
    void theHistoryIsForEverybodyButAMereAdministrator() {
        assertThat(office.sessions.as("legal", () -> history.newest(relationship, 5)))
                .extracting(entry -> entry.event().action())
                .containsExactly("relationship.intended");
        assertThat(office.sessions.as("admin", () -> history.newest(relationship, 5)))
                .isEmpty();
        assertThat(office.sessions.as("admin", history::isOpen)).isFalse();
    }

    @Test
    void papersAreAddedAtTheDeskReadByTheOfficeAndManagedBySupervisors() {
        office.openOtherDesk();
        String subject = "relationship:" + relationship;
        office.sessions.as("officer", () -> documents.add(subject, "协议.pdf", new ByteArrayInputStream(Papers.pdf())));

        assertThat(office.sessions.as("legal", () -> documents.of(subject))).hasSize(1);
        assertThat(office.lastEntry(relationship).event().action()).startsWith("document.");
        assertThat(office.sessions.as("supervisor", () -> documents.objectionToAdding(subject)))
                .isEmpty();
        List<DocumentRecord> papers = office.sessions.as("supervisor", () -> documents.of(subject));
        assertThat(office.sessions.as("supervisor", () -> documents.manageable(subject, papers)))
                .containsExactly(papers.getFirst().id());
        assertThat(office.sessions.as(RegisterOffice.OTHER_DESK, () -> documents.objectionToAdding(subject)))
                .isPresent();
        office.end(relationship);
        assertThat(office.sessions.as("officer", () -> documents.objectionToAdding(subject)))
                .isPresent();
    }

    @Test
    void relationshipsAreLockedInTheTransactionOfWhoeverAsks() {
        RelationshipId other = office.relationship();
        transaction.executeWithoutResult(status -> {
            relationships.lock(List.of(other, relationship));
            relationships.lock(List.of());
        });
        assertThat(office.register.find(other)).isPresent();
    }

    private boolean named(String officer) {
        office.sessions.as(officer, () -> keeping.addName(city, new NewName("zh", "同名市", "", "", false, "")));
        return true;
    }

    private void add(NewName name) {
        office.sessions.as("officer", () -> keeping.addName(city, name));
    }

    private void refused(Runnable event, @Nullable String field, String key) {
        office.assertRefused("officer", event, field, key);
    }

    private CityRecord city() {
        return office.register.find(city).orElseThrow();
    }
}
