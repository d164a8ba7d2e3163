package youcheng.imports.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.audit.TrailProof;
import youcheng.base.Actor;
import youcheng.base.PartialDate;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.imports.targets.ImportKind;
import youcheng.register.AgreementKind;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersons;
import youcheng.register.ExistingRelationships;
import youcheng.register.OwnDistrict;
import youcheng.register.Post;
import youcheng.register.RecordedAgreement;
import youcheng.register.RecordedRelationship;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipAgreements;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Relationships;
import youcheng.register.Tier;

/** A relationship on record takes over what a joined row says beside it; nothing that is recorded is overwritten. */
@PortalTest
@Thorough
class RelationshipJoinTest {

    private static final AtomicInteger LAST = new AtomicInteger();

    /** None is like another. */
    private static final List<String> NAMES = List.of(
            "Quillabamba",
            "Dornfeldt",
            "Isquarra",
            "Yverbrook",
            "Tulmopan",
            "Gwydhaven",
            "Okrutny",
            "Zsambek",
            "Huldremo",
            "Pemberwick",
            "Cazatlan",
            "Ljubenovo",
            "Vintjarn",
            "Mbirizi",
            "Ashgrovely",
            "Nettlecombe");

    private static final List<String> ZH = List.of(
            "基拉班巴", "多恩费尔特", "伊斯夸拉", "伊韦尔溪", "图尔莫潘", "格威德港", "奥克鲁特尼", "让贝克", "胡尔德雷莫", "彭伯威克", "卡萨特兰", "柳贝诺沃", "温特亚恩",
            "姆比里齐", "阿什格罗夫利", "内特尔库姆");

    /** The columns from D on. */
    private static final String HEADINGS =
            "Chinese name,English name,Country,类别,结好日期,终止时间,终止原因,当时国家,来源,备注,协议,district,区英文";

    private static final PartialDate SPRING = new PartialDate(1985, 5, null);
    private static final PartialDate IN_1985 = new PartialDate(1985, null, null);

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ImportOffice imports;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ImportChecking checking;

    @Autowired
    private ImportApplying applying;

    @Autowired
    private ExistingRelationships existing;

    @Autowired
    private Relationships relationships;

    @Autowired
    private RelationshipAgreements agreements;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private TrailProof proof;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private final String name = NAMES.get(LAST.getAndIncrement());

    @BeforeEach
    void aSupervisor() {
        office.sessions.signIn("supervisor");
    }

    @Test
    void whatIsBlankIsFilledDatesBecomeMoreExactAndTextsAreAddedTo() {
        RelationshipId id = recorded(inForce(null, IN_1985, null, null, "Archive 7"));
        int runs = runs(id);

        ImportRecord applied = joined(id, "SISTER_CITY", "1985-05-03", "", "", "", "Archive 9", "Box 4", "友好协议");

        RelationshipRecord now = record(id);
        assertThat(now.tier()).isEqualTo(Tier.SISTER_CITY);
        assertThat(now.established()).isEqualTo(new PartialDate(1985, 5, 3));
        assertThat(now.source()).isEqualTo("Archive 9");
        assertThat(now.note()).isEqualTo("Archive 7；Box 4");
        assertThat(titles(id)).containsExactly("友好协议");
        assertThat(Objects.requireNonNull(applied.trial()).joined()).isEqualTo(1);
        assertThat(runs(id)).as("closeness heard of the other date").isEqualTo(runs + 1);
    }

    @Test
    void theChainSaysEachChangeAndFromWhichImport() {
        RelationshipId id = recorded(inForce(null, IN_1985, null, null, "Archive 7"));
        ImportRecord applied = joined(id, "SISTER_CITY", "1985-05-03", "", "", "", "", "Box 4", "友好协议");

        List<TrailEntry> entries = office.entries(id);
        assertThat(entries)
                .extracting(entry -> entry.event().action())
                .containsExactly("relationship.recorded", "relationship.completed", "agreement.added");
        assertThat(entries.get(1).event().changes())
                .containsExactly(
                        new Change("import.number", null, applied.id().toString(), false),
                        new Change("relationship.tier", null, "SISTER_CITY", false),
                        new Change("relationship.established", "1985", "1985-05-03", false),
                        new Change("register.note", "Archive 7", "Archive 7；Box 4", false));
        assertThat(proof.verify(chain(id)).holds()).isTrue();
    }

    @Test
    void whatAgreesChangesNothingAndIsNoObstacleLater() {
        RelationshipId id = recorded(
                inForce(Tier.SISTER_CITY, SPRING, null, "Archive 7, page 2", null),
                new RecordedAgreement(AgreementKind.AGREEMENT, "Sister City Agreement", "", null, null, false));
        RelationshipRecord before = record(id);

        ImportRecord applied = joined(id, "SISTER_CITY", "1985", "", "", "", "Archive 7", "", "SISTER-CITY AGREEMENT");

        assertThat(record(id)).isEqualTo(before);
        assertThat(titles(id)).containsExactly("Sister City Agreement");
        assertThat(office.entries(id)).hasSize(2);
        assertThat(reading.counts(applied.id()).joined()).isEqualTo(1);
        someoneIsAdded(id);
        imports.undo(applied.id());
        assertThat(record(id)).isEqualTo(before);
    }

    @Test
    void whatContradictsIsRefusedByItsCellAndSaysWhatIsOnRecord() {
        RelationshipId id = recorded("RS", inForce(Tier.SISTER_CITY, SPRING, "YUCS", null, null));
        RelationshipRecord before = record(id);

        assertThat(refused("RS", id, "FRIENDLY_EXCHANGE", "1986", "2001", "They closed it", "CSHH", "", "", ""))
                .containsExactly(
                        Tuple.tuple("D2", "register.rejection.contradicts"),
                        Tuple.tuple("E2", "register.rejection.contradicts"),
                        Tuple.tuple("F2", "register.rejection.inForceOnRecord"),
                        Tuple.tuple("G2", "register.rejection.inForceOnRecord"),
                        Tuple.tuple("H2", "register.rejection.contradicts"));
        assertThat(record(id)).isEqualTo(before);
        assertThat(office.entries(id)).hasSize(1);
    }

    @Test
    void anEndAndItsReasonAreTakenOverWhereItEndedOnRecord() {
        RelationshipId id = recorded(ended(SPRING, null, "They closed it"));

        ImportRecord applied = joined(id, "", "", "2001-07", "Nobody wrote any more", "", "", "", "");

        assertThat(record(id).ended()).isEqualTo(new PartialDate(2001, 7, null));
        assertThat(record(id).endedBecause()).isEqualTo("They closed it；Nobody wrote any more");
        assertThat(proof.verify(chain(id)).holds()).isTrue();
        imports.undo(applied.id());
        assertThat(record(id).endedBecause()).isEqualTo("They closed it");
        assertThat(proof.verify(chain(id)).holds()).isTrue();
    }

    @Test
    void aReasonAloneCompletesOneThatEnded() {
        RelationshipId id = recorded(ended(SPRING, new PartialDate(2001, null, null), null));

        joined(id, "", "", "", "They closed it", "", "", "", "");

        assertThat(record(id).endedBecause()).isEqualTo("They closed it");
        assertThat(proof.verify(chain(id)).holds()).isTrue();
    }

    @Test
    void aDateThatFitsToNothingElseOnRecordIsRefused() {
        RelationshipId past = recorded(ended(null, new PartialDate(1985, 3, null), "Why"));
        assertThat(refused("NZ", past, "", "1985-05", "", "", "", "", "", ""))
                .containsExactly(Tuple.tuple("E2", "register.rejection.endedBeforeSigning"));
        RelationshipId then = recorded("RS", inForce(null, null, null, null, null));
        assertThat(refused("RS", then, "", "2005", "", "", "YUCS", "", "", ""))
                .containsExactly(Tuple.tuple("H2", "register.rejection.notThen"));
    }

    @Test
    void aTextThatDoesNotFitBesideTheOneOnRecordIsRefused() {
        RelationshipId id = recorded(inForce(null, null, null, null, "x".repeat(900)));

        assertThat(refused("NZ", id, "", "", "", "", "", "", "y".repeat(100), ""))
                .containsExactly(Tuple.tuple("J2", "register.rejection.tooLongTogether"));
        joined(id, "", "", "", "", "", "", "y".repeat(99), "");
        assertThat(record(id).note()).hasSize(1000);
    }

    @Test
    void takenBackItSaysExactlyWhatItSaidBeforeAndTheTrailHolds() {
        RelationshipId id = recorded("RS", inForce(null, IN_1985, null, "Archive 7", "Box 4"));
        RelationshipRecord before = record(id);
        List<String> papers = titles(id);
        ImportRecord applied = joined("RS", id, "SISTER_CITY", "1985-05", "", "", "YUCS", "Archive 9", "Box 5", "友好协议");
        assertThat(record(id).countryThen()).isEqualTo("YUCS");

        imports.undo(applied.id());

        assertThat(record(id))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(titles(id)).isEqualTo(papers);
        assertThat(office.entries(id))
                .extracting(entry -> entry.event().action())
                .endsWith("agreement.takenBack", "relationship.completionTakenBack");
        assertThat(office.lastEntry(id).event().reason()).isNotNull();
        assertThat(proof.verify(chain(id)).holds()).isTrue();
        assertThat(proof.verify(Chain.ofImport(applied.id().value())).holds()).isTrue();
    }

    @Test
    void itStaysOnceSomethingWasDoneWithTheRelationship() {
        RelationshipId id = recorded(inForce(null, IN_1985, null, null, null));
        ImportRecord applied = joined(id, "", "1985-05", "", "", "", "", "", "");
        someoneIsAdded(id);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> imports.undo(applied.id()))
                .extracting(Rejection::key)
                .isEqualTo("imports.rejection.builtOn");
        assertThat(record(id).established()).isEqualTo(SPRING);
    }

    @Test
    void whatARowLacksAsANewOneIsNoFaultOfOneThatIsJoined() {
        RelationshipId id = recorded(ended(IN_1985, new PartialDate(1991, null, null), "They closed it"));
        ImportRecord checked =
                imports.checked(ImportKind.RELATIONSHIPS, HEADINGS, row("NZ", "", "", "1991-11", "", "", "", "", ""));
        assertThat(problems(checked))
                .containsExactly(
                        Tuple.tuple("G2", "register.rejection.noEndReason"),
                        Tuple.tuple("I2", "register.rejection.noSource"));

        checking.decideAll(checked.id(), checked.version(), RowWish.JOIN);
        assertThat(problems(checked)).isEmpty();
        checking.decide(checked.id(), imports.version(checked.id()), 2, RowWish.KEEP, null);
        assertThat(problems(checked)).hasSize(2);
        checking.decide(checked.id(), imports.version(checked.id()), 2, RowWish.JOIN, id.value());
        assertThat(problems(checked)).isEmpty();
    }

    @Test
    void twoRowsAreNotJoinedWithOneRecord() {
        RelationshipId id = recorded(inForce(null, IN_1985, null, null, null));
        String row = row("NZ", "", "1985-05", "", "", "", "", "", "");
        ImportRecord checked = imports.checked(ImportKind.RELATIONSHIPS, HEADINGS, row, row);
        checking.decide(checked.id(), checked.version(), 2, RowWish.JOIN, id.value());
        checking.decide(checked.id(), imports.version(checked.id()), 3, RowWish.JOIN, id.value());

        assertThat(applying.dryRun(checked.id(), imports.version(checked.id()), Progress.UNHEARD))
                .isEqualTo(1);
        assertThat(problems(checked)).containsExactly(Tuple.tuple("3", "imports.rejection.joinedTwice"));
        assertThat(reading.page(checked.id(), RowFilter.PROBLEMS, 0, 10)
                        .getFirst()
                        .problems()
                        .getFirst()
                        .message()
                        .arguments())
                .containsExactly(2);
    }

    @Test
    void aRelationshipOfADistrictIsNotThatOfTheCity() {
        RelationshipId id = recorded(inForce(null, IN_1985, null, null, null));
        String row = row("NZ", "", "1985-05", "", "", "", "", "", "") + "朝阳区,Chaoyang District";
        ImportRecord checked = imports.checked(ImportKind.RELATIONSHIPS, HEADINGS, row);
        checking.decide(checked.id(), checked.version(), 2, RowWish.JOIN, id.value());
        applying.dryRun(checked.id(), imports.version(checked.id()), Progress.UNHEARD);

        assertThat(problems(checked)).containsExactly(Tuple.tuple("L2", "register.rejection.ofCityOnRecord"));
    }

    @Test
    void joinedAllAtOnceTheRowWithAnEndIsTheRelationshipThatEnded() {
        RelationshipId past = recorded(ended(IN_1985, new PartialDate(1991, null, null), null));
        RelationshipId today = alsoRecorded(past, inForce(null, new PartialDate(2005, null, null), null, null, null));
        ImportRecord checked = imports.checked(
                ImportKind.RELATIONSHIPS,
                HEADINGS,
                row("NZ", "", "2005-06", "", "", "", "", "", ""),
                row("NZ", "", "1985", "1991-11", "", "", "", "", ""));
        checking.decideAll(checked.id(), checked.version(), RowWish.JOIN);
        confirmed(checked);

        assertThat(record(today).established()).isEqualTo(new PartialDate(2005, 6, null));
        assertThat(record(past).ended()).isEqualTo(new PartialDate(1991, 11, null));
    }

    @Test
    void whatJoiningWouldComeToIsToldBeforehand() {
        RelationshipId id = recorded(inForce(Tier.SISTER_CITY, IN_1985, null, null, "Box 4"));
        ImportRecord checked = imports.checked(
                ImportKind.RELATIONSHIPS,
                HEADINGS,
                row("NZ", "SISTER_CITY", "1985-05", "", "", "", "", "Box 5", "友好协议"),
                row("NZ", "", "1990", "", "", "", "", "", ""));

        JoinPreview fine = reading.joined(checked.id(), 2, id.value()).orElseThrow();
        assertThat(fine.problems()).isEmpty();
        assertThat(fine.fills())
                .containsOnlyKeys("established", "note", "agreementTitle")
                .containsEntry("established", "1985-05")
                .containsEntry("note", "Box 4；Box 5");
        assertThat(reading.joined(checked.id(), 3, id.value()).orElseThrow().problems())
                .extracting(RowProblem::address)
                .containsExactly("E3");
        assertThat(reading.describe(checked.id(), List.of(id.value())))
                .extractingByKey(id.value())
                .satisfies(said -> assertThat(said).containsEntry("note", "Box 4"));
        assertThat(office.entries(id)).hasSize(1);
    }

    /** The import of a row with these cells from D on, joined with this relationship and confirmed. */
    private ImportRecord joined(RelationshipId id, String... cells) {
        return joined("NZ", id, cells);
    }

    private ImportRecord joined(String country, RelationshipId id, String... cells) {
        return confirmed(decided(country, id, cells));
    }

    private ImportRecord decided(String country, RelationshipId id, String... cells) {
        ImportRecord checked = imports.checked(ImportKind.RELATIONSHIPS, HEADINGS, row(country, cells));
        return checking.decide(checked.id(), checked.version(), 2, RowWish.JOIN, id.value());
    }

    private ImportRecord confirmed(ImportRecord checked) {
        ImportRecord waiting = applying.send(checked.id(), imports.version(checked.id()));
        office.sessions.signIn("officer2");
        assertThat(applying.apply(waiting.id(), waiting.version(), Progress.UNHEARD))
                .isZero();
        return reading.find(waiting.id());
    }

    /** Where and why a dry run refuses such a row. */
    private List<Tuple> refused(String country, RelationshipId id, String... cells) {
        ImportRecord decided = decided(country, id, cells);
        applying.dryRun(decided.id(), decided.version(), Progress.UNHEARD);
        return problems(decided);
    }

    private List<Tuple> problems(ImportRecord one) {
        return reading.page(one.id(), RowFilter.PROBLEMS, 0, 10).stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> Tuple.tuple(problem.address(), problem.message().key()))
                .toList();
    }

    private String row(String country, String... cells) {
        return ZH.get(NAMES.indexOf(name)) + "," + name + "," + country + "," + String.join(",", cells) + ",";
    }

    private RelationshipId recorded(RecordedRelationship relationship, RecordedAgreement... papers) {
        return recorded("NZ", relationship, papers);
    }

    private RelationshipId recorded(String country, RecordedRelationship relationship, RecordedAgreement... papers) {
        return Objects.requireNonNull(transaction.execute(status -> {
            relationships.lockPartners();
            return existing.record(
                    relationships.enterCity(country, ZH.get(NAMES.indexOf(name)), name),
                    relationship,
                    Arrays.asList(papers),
                    action -> AuditEvent.of(action, Actor.person(1)));
        }));
    }

    /** Beside this one, with the same city. */
    private RelationshipId alsoRecorded(RelationshipId other, RecordedRelationship relationship) {
        return Objects.requireNonNull(transaction.execute(status -> {
            relationships.lockPartners();
            return existing.record(
                    office.cityOf(other), relationship, List.of(), action -> AuditEvent.of(action, Actor.person(1)));
        }));
    }

    private static RecordedRelationship inForce(
            @Nullable Tier tier,
            @Nullable PartialDate established,
            @Nullable String then,
            @Nullable String source,
            @Nullable String note) {
        return new RecordedRelationship(
                (OwnDistrict) null, then, tier, false, established, null, null, null, source, null, note, null, null);
    }

    private static RecordedRelationship ended(
            @Nullable PartialDate established, @Nullable PartialDate ended, @Nullable String why) {
        return new RecordedRelationship(
                null, null, null, true, established, ended, why, null, null, null, null, null, null);
    }

    private RelationshipRecord record(RelationshipId id) {
        return office.register.find(id).orElseThrow();
    }

    private List<String> titles(RelationshipId id) {
        return agreements.summaries(id).stream().map(each -> each.title()).toList();
    }

    private int runs(RelationshipId id) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from closeness_run where relationship_id = ?", Integer.class, id.value()));
    }

    private void someoneIsAdded(RelationshipId id) {
        contacts.add(id, new ContactDraft("Aroha Ngata", "", Post.MAYOR, "", "", "", "", null));
    }

    private static Chain chain(RelationshipId id) {
        return Chain.ofRelationship(id.value());
    }
}
