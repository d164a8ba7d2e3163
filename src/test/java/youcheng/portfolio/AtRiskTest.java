package youcheng.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Rejection;
import youcheng.exchanges.Activity.Status;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.identity.Accounts;
import youcheng.identity.Colleagues;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.plans.PlannedItemRecord;
import youcheng.plans.Plans;
import youcheng.portfolio.AtRiskFilter.AtRiskScope;
import youcheng.portfolio.RelationshipsAtRisk.Found;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Relationships that cool or sleep are found with what was last, and a courtesy becomes one planned item and never two. */
@PortalTest
class AtRiskTest {

    @Autowired
    private RelationshipsAtRisk atRisk;

    @Autowired
    private CourtesyPlanning planning;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private Plans plans;

    @Autowired
    private Register register;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ContactPersons persons;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    @Test
    void aRelationshipThatCoolsSoonStandsThereWithItsLastContactAndWhoLedIt() {
        RelationshipId relationship = relationship("惠灵顿市");
        long lead = colleagues()
                .as(
                        "officer",
                        () -> persons.add(
                                relationship,
                                new ContactPersons.ContactDraft(
                                        "Anna Kerr", "市长", Post.MAYOR, "", "", "", "2020", null)))
                .value();
        ExchangeId visit =
                record(relationship, today().minusMonths(20), ExchangeKind.VISIT, Direction.INBOUND, "惠灵顿市长来访", lead);
        ExchangeId letter =
                record(relationship, today().minusMonths(2), ExchangeKind.LETTER, Direction.OUTBOUND, "致惠灵顿市长函", null);

        AtRisk found = soon(relationship, 365);
        assertThat(found.standing().activity()).isEqualTo(Status.ACTIVE);
        assertThat(Objects.requireNonNull(found.last()).id()).isEqualTo(visit);
        assertThat(found.lead()).isEqualTo(new AtRisk.Lead("Anna Kerr", "市长", true));
        assertThat(found.unanswered()).extracting(ExchangeRecord::id).containsExactly(letter);
        assertThat(find(AtRiskScope.SOON, 90, Set.of()).shown())
                .extracting(each -> each.standing().relationship().id())
                .doesNotContain(relationship);
        assertThat(find(AtRiskScope.SOON, 365, Set.of(Desk.EUROPE)).shown())
                .extracting(each -> each.standing().relationship().id())
                .doesNotContain(relationship);
    }

    @Test
    void thoseWithoutARecordAreAScopeOfTheirOwn() {
        Found found = find(AtRiskScope.NOT_RECORDED, 365, Set.of());
        assertThat(found.shown())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.last()).isNull())
                .hasSizeLessThanOrEqualTo(found.all());
        assertThat(found.scopes()).containsEntry(AtRiskScope.NOT_RECORDED, found.all());
    }

    @Test
    void aCourtesyBecomesAPlannedItemOfTheOfficer() {
        Pick pick = pick(0);
        colleagues().as("officer", () -> planning.plan(pick.relationship(), pick.key(), "贺信"));

        assertThat(items(pick.relationship()))
                .filteredOn(item -> item.title().equals("贺信"))
                .hasSize(1);
        assertThat(due(pick)).satisfies(each -> {
            assertThat(each.planned()).isNotNull();
            assertThat(each.isReadable()).isTrue();
        });
        assertThat(trail.newest(Chain.ofRelationship(pick.relationship().value()), 2))
                .extracting(entry -> entry.event().action())
                .containsExactlyInAnyOrder("courtesy.planned", "plan.planned");
    }

    @Test
    void aDoubleClickPlansOnce() {
        Pick pick = pick(1);
        colleagues().as("officer", () -> planning.plan(pick.relationship(), pick.key(), "贺信一次"));

        assertThatThrownBy(() ->
                        colleagues().as("officer", () -> planning.plan(pick.relationship(), pick.key(), "贺信一次")))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("portfolio.rejection.alreadyPlanned"));
        assertThat(items(pick.relationship()))
                .filteredOn(item -> item.title().equals("贺信一次"))
                .hasSize(1);
    }

    @Test
    void ofTwoOfficersAtTheSameInstantTheSecondIsToldOfTheFirst() throws Exception {
        Pick pick = pick(2);
        List<Throwable> refused = SameInstant.refusals(
                () -> colleagues().as("officer", () -> planning.plan(pick.relationship(), pick.key(), "同时")),
                () -> colleagues().as("officer2", () -> planning.plan(pick.relationship(), pick.key(), "同时")));

        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("portfolio.rejection.alreadyPlanned"));
        assertThat(items(pick.relationship()))
                .filteredOn(item -> item.title().equals("同时"))
                .hasSize(1);
    }

    @Test
    void whatIsNotDueIsNotPlanned() {
        Pick pick = pick(3);
        assertThatThrownBy(() ->
                        colleagues().as("officer", () -> planning.plan(pick.relationship(), "ANNIVERSARY:1999", "贺信")))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("portfolio.rejection.notDue"));
    }

    @Test
    void anOfficerOfAnotherDeskReadsAndPlansNothing() {
        Pick pick = pick(3);
        Desk other = pick.desk() == Desk.EUROPE ? Desk.ASIA_AFRICA : Desk.EUROPE;
        String elsewhere = "elsewhere." + other.name().toLowerCase(Locale.ROOT).replace('_', '.');
        colleagues().as("admin", () -> {
            accounts.open(elsewhere, "邻处同事", EnumSet.of(Role.OFFICER), EnumSet.of(other));
        });
        assertThat(colleagues()
                        .as(elsewhere, () -> atRisk.due(pick.relationship()).orElseThrow())
                        .mayPlan())
                .isFalse();
        assertThatThrownBy(() -> colleagues().as(elsewhere, () -> planning.plan(pick.relationship(), pick.key(), "贺信")))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("plans.rejection.otherDesk"));
        assertThat(due(pick).planned()).isNull();
    }

    @Test
    void anAuditorReadsAllAndChangesNothing() {
        Pick pick = pick(3);
        assertThat(colleagues()
                        .as("auditor", () -> atRisk.due(pick.relationship()).orElseThrow())
                        .courtesies())
                .isNotEmpty();
        assertThatThrownBy(() -> colleagues().as("auditor", () -> planning.plan(pick.relationship(), pick.key(), "贺信")))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** However many relationships there are, a page of them is put together while nobody waits. */
    @Test
    void thePageIsQuick() {
        find(AtRiskScope.NOT_RECORDED, 365, Set.of());
        long begun = System.nanoTime();
        find(AtRiskScope.NOT_RECORDED, 365, Set.of());
        colleagues().as("officer", () -> portfolio.overview(null, null));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    /** A courtesy that is due and that nobody planned. */
    private record Pick(RelationshipId relationship, Desk desk, String key) {}

    private Pick pick(int place) {
        return colleagues()
                .as(
                        "officer",
                        () -> register.concluded().stream()
                                .filter(RelationshipSummary::isInForce)
                                .flatMap(relationship -> atRisk.due(relationship.id()).stream()
                                        .flatMap(due -> due.courtesies().stream())
                                        .filter(due -> due.planned() == null)
                                        .limit(1)
                                        .map(due -> new Pick(
                                                relationship.id(),
                                                relationship.desk(),
                                                due.courtesy().key())))
                                .skip(place)
                                .findFirst()
                                .orElseThrow());
    }

    private DueCourtesy due(Pick pick) {
        return colleagues().as("officer", () -> atRisk.due(pick.relationship()).orElseThrow()).courtesies().stream()
                .filter(due -> due.courtesy().key().equals(pick.key()))
                .findFirst()
                .orElseThrow();
    }

    private List<PlannedItemRecord> items(RelationshipId relationship) {
        return colleagues().as("officer", () -> plans.of(relationship));
    }

    private AtRisk soon(RelationshipId relationship, int days) {
        return find(AtRiskScope.SOON, days, Set.of()).shown().stream()
                .filter(each -> each.standing().relationship().id().equals(relationship))
                .findFirst()
                .orElseThrow();
    }

    private Found find(AtRiskScope scope, int days, Set<Desk> desks) {
        return colleagues().as("officer", () -> atRisk.find(new AtRiskFilter(scope, days, desks), 100, Locale.CHINA));
    }

    private ExchangeId record(
            RelationshipId relationship,
            LocalDate day,
            ExchangeKind kind,
            Direction direction,
            String title,
            @org.jspecify.annotations.Nullable Long lead) {
        return colleagues()
                .as(
                        "officer",
                        () -> recording.record(new ExchangeDraft(
                                List.of(relationship),
                                false,
                                day.toString(),
                                kind,
                                direction,
                                kind == ExchangeKind.LETTER ? Level.CORRESPONDENCE : Level.LEADER,
                                Substance.DELIVERED,
                                FieldOfExchange.CULTURE,
                                title,
                                "",
                                lead,
                                "签署备忘录",
                                "外办简报",
                                "")));
    }

    private RelationshipId relationship(String name) {
        return Objects.requireNonNull(register.named(name).getFirst().current()).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Colleagues colleagues() {
        return new Colleagues(users);
    }
}
