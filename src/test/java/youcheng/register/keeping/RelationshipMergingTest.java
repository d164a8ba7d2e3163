package youcheng.register.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.audit.AuditReading;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.changes.content.ChangeKind;
import youcheng.changes.work.ChangeDrafting;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.Level;
import youcheng.exchanges.OfficeExchanges;
import youcheng.register.CityRecord;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersons;
import youcheng.register.Ending;
import youcheng.register.LegalStatus;
import youcheng.register.Post;
import youcheng.register.Register;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterOffice;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.register.keeping.RelationshipMerge.DoneMerge;
import youcheng.register.keeping.RelationshipMerge.MergePreview;

/** Two relationships become one and two again: what belongs to them goes along, nothing is lost, and every chain verifies. */
@PortalTest
@Thorough
class RelationshipMergingTest {

    private static final String REASON = "同一城市的两种写法";

    @Autowired
    private RegisterOffice office;

    @Autowired
    private RelationshipMerging merging;

    @Autowired
    private Register register;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ExchangeReading exchanges;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ChangeDrafting changes;

    @Autowired
    private AuditReading audit;

    @Autowired
    private TrailProof proof;

    @Autowired
    private JdbcClient database;

    private RelationshipId stays = new RelationshipId(0);
    private RelationshipId goes = new RelationshipId(0);

    @BeforeEach
    void twoRelationships() {
        stays = office.signedRelationship();
        goes = office.signedRelationship();
    }

    @Test
    void theOneThatGoesLeavesListsAndCountsAndLeadsToTheOther() {
        int inForce = register.countInForce();
        CityRecord from = city(goes);
        merge(Map.of());

        assertThat(register.countInForce()).isEqualTo(inForce - 1);
        assertThat(register.concluded(List.of(goes))).isEmpty();
        assertThat(listed(from.nameEn()))
                .singleElement()
                .satisfies(found -> assertThat(found.id()).isEqualTo(city(stays).id()));
        assertThat(record(goes).status()).isEqualTo(LegalStatus.ENDED);
        assertThat(record(goes).ending()).isEqualTo(Ending.MERGED);
        assertThat(city(stays).allNames()).contains(from.nameZh(), from.nameEn());
        assertThat(merging.of(from.id())).singleElement().satisfies(done -> {
            assertThat(done.stays()).isEqualTo(stays);
            assertThat(done.reason()).isEqualTo(REASON);
        });
        assertVerifies();
    }

    @Test
    void whatBelongsToItGoesAlongAndComesBackExactly() {
        Set<Chain> misfitsBefore = misfits();
        as("officer", () -> contacts.add(goes, contact("Aroha Ngata")));
        long visit = visit(goes, "文化周").value();
        RelationshipRecord first = record(stays);
        RelationshipRecord second = record(goes);
        CityRecord firstCity = city(stays);

        assertThat(preview().moves()).isEqualTo(Map.of("merging.contacts", 1, "exchanges.merging", 1));
        merge(Map.of());
        assertThat(contacts.of(stays)).hasSize(1);
        assertThat(partnersOf(visit)).containsExactly(stays.value());
        assertThat(runs(stays)).isPositive();

        as("supervisor", () -> merging.undo(only().id(), "不是同一城市"));
        assertThat(contacts.of(goes)).hasSize(1);
        assertThat(contacts.of(stays)).isEmpty();
        assertThat(partnersOf(visit)).containsExactly(goes.value());
        assertThat(record(stays))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(first);
        assertThat(record(goes))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(second);
        assertThat(city(stays).names()).isEqualTo(firstCity.names());
        assertThat(listed(city(goes).nameEn()))
                .extracting(CityRecord::id)
                .containsExactly(city(goes).id());
        assertThat(office.lastEntry(goes).event().action()).isEqualTo("relationship.unmerged");
        assertVerifies();
        assertThat(misfits()).isEqualTo(misfitsBefore);
    }

    /** Chains that do not fit; other tests forge some on purpose. */
    private Set<Chain> misfits() {
        return as("auditor", () -> audit.verifyAll(Progress.UNHEARD)).misfits().stream()
                .map(Verification::chain)
                .collect(Collectors.toSet());
    }

    @Test
    void anExchangeWithBothIsOneWithTheOneThatStaysAndWithBothAgain() {
        long visit = visit(stays, "三方论坛").value();
        database.sql("insert into exchange_partner (exchange_id, relationship_id) values (?, ?)")
                .params(visit, goes.value())
                .update();

        merge(Map.of());
        assertThat(partnersOf(visit)).containsExactly(stays.value());
        as("supervisor", () -> merging.undo(only().id(), "误并"));
        assertThat(partnersOf(visit)).containsExactlyInAnyOrder(stays.value(), goes.value());
    }

    @Test
    void bothInForceWithDifferentTiersNeedAChoice() {
        office.convert(goes, Tier.FRIENDLY_EXCHANGE);
        refused(
                () -> merging.merge(preview(), Map.of(), REASON),
                RelationshipPart.TIER.name(),
                "merging.rejection.tier");

        merge(Map.of(RelationshipPart.TIER, true));
        assertThat(record(stays).tier()).isEqualTo(Tier.FRIENDLY_EXCHANGE);
        assertThat(record(stays).tierProof()).isEqualTo("京友协〔2021〕5号");
        assertVerifies();
    }

    @Test
    void whatIsInForceHoldsOverWhatEndedAndNothingKnownIsLost() {
        office.terminate(stays, "对方来函终止");
        merge(Map.of());

        assertThat(record(stays).status()).isEqualTo(LegalStatus.SIGNED);
        assertThat(record(stays).endedBecause()).isNull();
        assertVerifies();
        as("supervisor", () -> merging.undo(only().id(), "误并"));
        assertThat(record(stays).status()).isEqualTo(LegalStatus.ENDED);
        assertThat(record(stays).endedBecause()).isEqualTo("对方来函终止");
        assertVerifies();
    }

    @Test
    void whatSomebodyBuiltOnTheMergeIsNamedAndItIsNotUndone() {
        visit(goes, "音乐节");
        merge(Map.of());
        long id = only().id();
        OfficeExchanges desk = new OfficeExchanges(recording, exchanges, register, users);
        desk.correct(new ExchangeId(movedExchange()), Level.BUREAU);

        refused(() -> merging.undo(id, "误并"), null, "merging.rejection.builtOn");
        office.convert(stays, Tier.FRIENDLY_EXCHANGE);
        refused(() -> merging.undo(id, "误并"), null, "merging.rejection.relationshipChanged");
    }

    @Test
    void whatCannotBeOneIsRefusedWithTheReason() {
        RelationshipId intended = office.relationship();
        RelationshipId abroad = Objects.requireNonNull(
                        register.named("London").getFirst().current())
                .id();

        refused(() -> merging.preview(stays, stays), null, "merging.rejection.sameRelationship");
        refused(() -> merging.preview(stays, intended), null, "merging.rejection.underWay");
        refused(() -> merging.preview(intended, stays), null, "merging.rejection.underWay");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> as("supervisor", () -> merging.preview(stays, abroad)));
        refused(() -> merging.merge(preview(), Map.of(), "  "), "reason", "base.rejection.missing");
        MergePreview seen = preview();
        merge(Map.of());
        refused(() -> merging.preview(office.signedRelationship(), goes), null, "merging.rejection.mergedAlready");
        int entries = office.entries(stays).size();
        as("supervisor", () -> merging.merge(seen, Map.of(), REASON));
        assertThat(office.entries(stays)).hasSize(entries);
    }

    @Test
    void anOpenCaseKeepsTheOneThatGoes() {
        CaseNumber number = as("officer", () -> changes.begin(goes, ChangeKind.END));

        office.assertRefused("supervisor", () -> merging.preview(stays, goes), null, "merging.rejection.openCase");
        assertThat(preview(goes, stays).moves()).isEmpty();
        assertThat(number.value()).isNotEmpty();
    }

    @Test
    void onlyASupervisorOfTheDeskMerges() {
        MergePreview seen = preview();
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> as("officer", () -> merging.merge(seen, Map.of(), REASON)));
        assertThat(as("officer", () -> merging.mayMerge(city(stays).id()))).isFalse();
        assertThat(as("supervisor", () -> merging.mayMerge(city(stays).id()))).isTrue();
    }

    @Test
    void ofTwoAtOnceTheSecondIsToldAndTheChainsHold() throws Exception {
        MergePreview seen = preview();
        MergePreview theOtherWay = preview(goes, stays);

        List<Throwable> told = SameInstant.refusals(
                () -> as("supervisor", () -> merging.merge(seen, Map.of(), REASON)),
                () -> as("supervisor", () -> merging.merge(theOtherWay, Map.of(), REASON)));

        assertThat(told).singleElement().isInstanceOfAny(ChangedMeanwhile.class, Rejection.class);
        assertVerifies();
    }

    private void merge(Map<RelationshipPart, Boolean> ofOther) {
        as("supervisor", () -> merging.merge(merging.preview(stays, goes), ofOther, REASON));
    }

    private MergePreview preview() {
        return preview(stays, goes);
    }

    private MergePreview preview(RelationshipId one, RelationshipId other) {
        return as("supervisor", () -> merging.preview(one, other));
    }

    private DoneMerge only() {
        return merging.of(city(goes).id()).getFirst();
    }

    private ExchangeId visit(RelationshipId with, String title) {
        return new OfficeExchanges(recording, exchanges, register, users)
                .visit(with, office.today().minusDays(9), title);
    }

    private long movedExchange() {
        return database.sql("select exchange_id from exchange_partner where relationship_id = ?")
                .param(stays.value())
                .query(Long.class)
                .single();
    }

    private List<Long> partnersOf(long exchange) {
        return database.sql("select relationship_id from exchange_partner where exchange_id = ?")
                .param(exchange)
                .query(Long.class)
                .list();
    }

    private int runs(RelationshipId of) {
        return database.sql("select count(*) from closeness_run where relationship_id = ?")
                .param(of.value())
                .query(Integer.class)
                .single();
    }

    private List<CityRecord> listed(String text) {
        return register.page(
                RegisterWish.of(new RegisterFilter(text, null, null, null, RegisterFilter.RegisterOrder.NAME, true)),
                Locale.CHINA,
                0,
                10);
    }

    private RelationshipRecord record(RelationshipId id) {
        return register.find(id).orElseThrow();
    }

    private CityRecord city(RelationshipId id) {
        return register.find(record(id).city()).orElseThrow();
    }

    private static ContactDraft contact(String name) {
        return new ContactDraft(name, "", Post.MAYOR, "", "", "", "", null);
    }

    private void refused(Runnable action, @Nullable String field, String key) {
        office.assertRefused("supervisor", action, field, key);
    }

    private void assertVerifies() {
        for (RelationshipId id : List.of(stays, goes)) {
            assertThat(proof.verify(Chain.ofRelationship(id.value())).holds()).isTrue();
            assertThat(proof.verify(Chain.ofCity(record(id).city().value())).holds())
                    .isTrue();
        }
    }

    private <T> T as(String person, Supplier<T> action) {
        return office.sessions.as(person, action);
    }

    private boolean as(String person, Runnable action) {
        office.sessions.as(person, action);
        return true;
    }
}
