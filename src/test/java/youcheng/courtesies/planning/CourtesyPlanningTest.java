package youcheng.courtesies.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Rejection;
import youcheng.courtesies.CourtesyReading;
import youcheng.courtesies.DueCourtesy;
import youcheng.identity.Accounts;
import youcheng.identity.Colleagues;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.plans.PlanReading;
import youcheng.plans.PlannedItemRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** A courtesy becomes one planned item and never two. */
@PortalTest
class CourtesyPlanningTest {

    @Autowired
    private CourtesyReading courtesies;

    @Autowired
    private CourtesyPlanning planning;

    @Autowired
    private PlanReading reading;

    @Autowired
    private Register register;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private UserDetailsService users;

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
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("courtesy.rejection.alreadyPlanned"));
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
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("courtesy.rejection.alreadyPlanned"));
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
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("courtesy.rejection.notDue"));
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
                        .as(elsewhere, () -> courtesies.due(pick.relationship()).orElseThrow())
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
                        .as("auditor", () -> courtesies.due(pick.relationship()).orElseThrow())
                        .courtesies())
                .isNotEmpty();
        assertThatThrownBy(() -> colleagues().as("auditor", () -> planning.plan(pick.relationship(), pick.key(), "贺信")))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** A courtesy that is due and that nobody planned. */
    private record Pick(RelationshipId relationship, Desk desk, String key) {}

    private Pick pick(int place) {
        return colleagues()
                .as(
                        "officer",
                        () -> register.concluded().stream()
                                .filter(RelationshipSummary::isInForce)
                                .flatMap(relationship -> courtesies.due(relationship.id()).stream()
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
        return colleagues()
                .as("officer", () -> courtesies.due(pick.relationship()).orElseThrow())
                .courtesies()
                .stream()
                .filter(due -> due.courtesy().key().equals(pick.key()))
                .findFirst()
                .orElseThrow();
    }

    private List<PlannedItemRecord> items(RelationshipId relationship) {
        return colleagues().as("officer", () -> reading.of(relationship));
    }

    private Colleagues colleagues() {
        return new Colleagues(users);
    }
}
