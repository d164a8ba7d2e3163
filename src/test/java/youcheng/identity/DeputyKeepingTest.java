package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.base.Actor;
import youcheng.base.Rejection;
import youcheng.identity.AppointmentRecord.Phase;
import youcheng.identity.DeputyReading.DeputyPart;

/** Who may appoint whom, when, for what; what is refused, and what the trail says of it. */
@PortalTest
@RecordApplicationEvents
class DeputyKeepingTest {

    private static final AtomicInteger LAST = new AtomicInteger();

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private DeputyKeeping keeping;

    @Autowired
    private DeputyReading reading;

    @Autowired
    private Absences absences;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ApplicationEvents events;

    private final int number = LAST.incrementAndGet();
    private final String officer = "dk.clerk" + number;
    private final String colleague = "dk.colleague" + number;
    private final String third = "dk.third" + number;
    private final String chief = "dk.chief" + number;
    private final String stranger = "dk.stranger" + number;
    private Colleagues colleagues;
    private LocalDate today;

    @BeforeEach
    void anOffice() {
        colleagues = new Colleagues(users);
        today = LocalDate.now(clock);
        opened(officer, EnumSet.of(Role.OFFICER, Role.LEGAL), Desk.EUROPE);
        opened(colleague, EnumSet.of(Role.OFFICER), Desk.EUROPE);
        opened(third, EnumSet.of(Role.OFFICER), Desk.EUROPE);
        opened(chief, EnumSet.of(Role.SUPERVISOR), Desk.EUROPE);
        opened(stranger, EnumSet.of(Role.SUPERVISOR), Desk.ASIA_AFRICA);
    }

    @Test
    void somebodyAppointsForThemselvesAndTheDeputyMayAtOnce() {
        assertThat(as(colleague, signedIn::claimants)).hasSize(1);

        appoint(officer, officer, colleague, today, today);

        assertThat(as(colleague, signedIn::claimants))
                .extracting(Person::claimant)
                .containsExactly(id(colleague), id(officer));
        assertThat(events.stream(DeputyAppointed.class))
                .extracting(DeputyAppointed::accountId, DeputyAppointed::principal)
                .contains(tuple(id(colleague), id(officer)));
        assertThat(as(officer, () -> reading.page(DeputyPart.MINE).shown()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.phase()).isEqualTo(Phase.CURRENT);
                    assertThat(each.deputy()).isEqualTo(id(colleague));
                });
        assertThat(as(colleague, () -> reading.page(DeputyPart.STANDING_IN).shown()))
                .hasSize(1);
        assertThat(as(chief, () -> reading.page(DeputyPart.TEAM).shown()))
                .extracting(AppointmentRecord::principal)
                .contains(id(officer));
    }

    @Test
    void whatIsToComeDoesNotHoldYet() {
        appoint(officer, officer, colleague, today.plusDays(1), today.plusDays(5));

        assertThat(as(colleague, signedIn::claimants)).hasSize(1);
        assertThat(as(officer, () -> reading.page(DeputyPart.MINE).shown()))
                .extracting(AppointmentRecord::phase)
                .containsExactly(Phase.COMING);
    }

    @Test
    void theDemonstrationHasOneThatIsToCome() {
        assertThat(as("officer", () -> reading.page(DeputyPart.MINE).shown())).anySatisfy(each -> {
            assertThat(each.phase()).isEqualTo(Phase.COMING);
            assertThat(each.deputy()).isEqualTo(id("officer2"));
        });
    }

    @Test
    void severalStandInForOneAtOnce() {
        appoint(officer, officer, colleague, today, today.plusDays(3));
        appoint(officer, officer, third, today, today.plusDays(3));

        assertThat(as(colleague, signedIn::claimants)).hasSize(2);
        assertThat(as(third, signedIn::claimants)).hasSize(2);
    }

    @Test
    void aSupervisorAppointsForTheirDeskOnlyAndAnOfficerForNobodyElse() {
        appoint(chief, officer, colleague, today, today);

        refused(() -> appoint(stranger, officer, third, today, today), "principal", "notTeam");
        refused(() -> appoint(colleague, officer, third, today, today), "principal", "notTeam");
        refused(() -> appoint(chief, officer, chief, today, today), "deputy", "byOneself");
        assertThat(as(stranger, reading::team)).extracting(Person::id).doesNotContain(id(officer));
        assertThat(as(chief, reading::team).getFirst().id()).isEqualTo(id(chief));
    }

    @Test
    void onlySomeRolesAreLeftToADeputy() {
        as(
                officer,
                () -> keeping.appoint(
                        draft(officer, colleague, today, today, Set.of(Role.LEGAL), Set.of("SisterCityProposal"))));

        Person acting = as(Colleagues.acting(colleague, officer), signedIn::person);
        assertThat(acting.groups()).containsExactly("LEGAL", "LEGAL@EUROPE");
        assertThat(acting.worksOn("SisterCityProposal")).isTrue();
        assertThat(acting.worksOn("AidPackage")).isFalse();
        refused(
                () -> as(
                        officer,
                        () -> keeping.appoint(draft(officer, third, today, today, Set.of(Role.FINANCE), Set.of()))),
                "roles",
                "roles");
        refused(
                () -> as(
                        officer,
                        () -> keeping.appoint(draft(officer, third, today, today, Set.of(), Set.of("Nothing")))),
                "processes",
                "processes");
    }

    @Test
    void daysThatAreNoneAreRefusedEachAtItsField() {
        refused(() -> appoint(officer, officer, colleague, today.minusDays(1), today), "from", "past");
        refused(() -> appoint(officer, officer, colleague, today.plusDays(3), today.plusDays(2)), "until", "order");
        refused(() -> appoint(officer, officer, colleague, today, today.plusDays(366)), "until", "long");
        assertThatThrownBy(() -> as(
                        officer,
                        () -> keeping.appoint(
                                new AppointmentDraft(id(officer), null, null, null, Set.of(), Set.of(), null))))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        why -> assertThat(why.all())
                                .extracting(Rejection::field)
                                .containsExactlyInAnyOrder("deputy", "from", "until", "reason"));
    }

    @Test
    void nobodyIsTheirOwnDeputyAndWhoeverWatchesOrIsClosedIsNobodys() {
        refused(() -> appoint(officer, officer, officer, today, today), "deputy", "self");
        refused(() -> appoint(officer, officer, "auditor", today, today), "deputy", "watches");
        refused(() -> appoint(officer, officer, "admin", today, today), "deputy", "watches");
        Account closed = repository.findById(id(third)).orElseThrow();
        colleagues.as(
                "admin", () -> accounts.disable(closed.id(), closed.record().version()));
        refused(() -> appoint(officer, officer, closed.id(), today, today), "deputy", "disabled");
    }

    @Test
    void theSameDeputyTwiceAtATimeIsRefusedAndOneAfterTheOtherIsNot() {
        appoint(officer, officer, colleague, today, today.plusDays(3));

        refused(() -> appoint(officer, officer, colleague, today.plusDays(3), today.plusDays(9)), "deputy", "overlap");
        appoint(officer, officer, colleague, today.plusDays(4), today.plusDays(9));
    }

    @Test
    void aCircleIsRefusedHoweverLongWhereAllWouldBeAwayOnOneDay() {
        appoint(officer, officer, colleague, today, today.plusDays(4));
        refused(() -> appoint(colleague, colleague, officer, today.plusDays(4), today.plusDays(8)), "deputy", "circle");
        appoint(colleague, colleague, third, today.plusDays(3), today.plusDays(8));
        refused(() -> appoint(third, third, officer, today.plusDays(1), today.plusDays(5)), "deputy", "circle");

        // On no day of these are all three away.
        appoint(third, third, officer, today.plusDays(5), today.plusDays(9));
    }

    @Test
    void aDeputyPassesNothingOn() {
        appoint(chief, chief, colleague, today, today);
        String acting = Colleagues.acting(colleague, chief);

        refused(() -> appoint(acting, chief, third, today, today), null, "passedOn");
        refused(() -> appoint(acting, officer, third, today, today), null, "passedOn");
        refused(() -> appoint(acting, colleague, third, today, today), null, "passedOn");
        assertThat(as(acting, reading::team)).isEmpty();
        appoint(colleague, colleague, third, today, today);
        assertThat(as(third, signedIn::claimants))
                .extracting(Person::claimant)
                .containsExactly(id(third), id(colleague));
    }

    @Test
    void thePrincipalTheSupervisorAndTheDeputyEndItAtOnceAndNobodyElse() {
        for (String by : List.of(officer, chief, colleague, Colleagues.acting(colleague, officer))) {
            long appointed = appoint(officer, officer, colleague, today, today.plusDays(3));
            refused(() -> as(third, () -> end(appointed)), null, "notTeam");
            refused(() -> as(stranger, () -> end(appointed)), null, "notTeam");
            String acting = Colleagues.acting(colleague, officer);
            assertThat(as(acting, signedIn::find)).isPresent();

            as(by, () -> end(appointed));

            assertThat(as(acting, signedIn::find)).isEmpty();
            refused(() -> as(officer, () -> end(appointed)), null, "over");
            assertThat(lastOf(officer).action()).isEqualTo("deputy.ended");
            assertThat(lastOf(officer).actor()).isEqualTo(actor(by));
        }
    }

    @Test
    void onlyTheFutureOfAnAppointmentChanges() {
        long coming = appoint(officer, officer, colleague, today.plusDays(2), today.plusDays(3));
        as(
                officer,
                () -> change(
                        coming, draft(officer, colleague, today, today.plusDays(5), Set.of(Role.LEGAL), Set.of())));
        assertThat(record(coming).roles()).containsExactly(Role.LEGAL);
        assertThat(record(coming).phase()).isEqualTo(Phase.CURRENT);

        as(
                officer,
                () -> change(
                        coming,
                        draft(officer, third, today.plusDays(1), today.plusDays(9), Set.of(), Set.of("AidPackage"))));
        assertThat(record(coming)).satisfies(each -> {
            assertThat(each.from()).isEqualTo(today);
            assertThat(each.until()).isEqualTo(today.plusDays(9));
            assertThat(each.deputy()).isEqualTo(id(colleague));
            assertThat(each.roles()).containsExactly(Role.LEGAL);
            assertThat(each.processes()).isEmpty();
        });
        refused(
                () -> as(
                        officer,
                        () -> change(coming, draft(officer, colleague, today, today.minusDays(1), Set.of(), Set.of()))),
                "until",
                "past");
        refused(
                () -> as(
                        officer,
                        () -> changeSeen(coming, 0, draft(officer, colleague, today, today, Set.of(), Set.of()))),
                null,
                "changedMeanwhile");
        as(officer, () -> end(coming));
        refused(
                () -> as(officer, () -> change(coming, draft(officer, colleague, today, today, Set.of(), Set.of()))),
                null,
                "over");
    }

    @Test
    void theChainOfWhoeverIsAwayTellsItAllWithoutAName() {
        long appointed = as(
                chief,
                () -> keeping.appoint(
                        draft(officer, colleague, today, today.plusDays(2), Set.of(Role.LEGAL), Set.of("AidPackage"))));

        assertThat(lastOf(officer)).satisfies(event -> {
            assertThat(event.action()).isEqualTo("deputy.appointed");
            assertThat(event.actor()).isEqualTo(Actor.person(id(chief)));
            assertThat(event.changes())
                    .extracting(change -> change.field() + "=" + change.after())
                    .containsExactly(
                            "deputy.appointment=" + appointed,
                            "deputy.account=account:" + id(colleague),
                            "deputy.from=" + today,
                            "deputy.until=" + today.plusDays(2),
                            "deputy.roles=LEGAL",
                            "deputy.processes=AidPackage",
                            "deputy.reason=LEAVE");
        });
        as(officer, () -> change(appointed, draft(officer, colleague, today, today.plusDays(3), Set.of(), Set.of())));
        assertThat(lastOf(officer).changes())
                .extracting(change -> change.field() + "=" + change.after())
                .contains("deputy.until=" + today.plusDays(3))
                .noneMatch(change -> change.startsWith("deputy.roles"));
    }

    @Test
    void whoeverIsAwayIsSaidToBeWithOrWithoutADeputy() {
        long alone = as(
                officer,
                () -> keeping.announceAbsence(draft(officer, null, today, today.plusDays(2), Set.of(), Set.of())));
        appoint(colleague, colleague, third, today, today.plusDays(7));
        appoint(third, third, chief, today.plusDays(1), today.plusDays(7));

        assertThat(absences.until(
                        Stream.of(officer, colleague, third).map(this::id).toList()))
                .containsOnly(entry(id(officer), today.plusDays(2)), entry(id(colleague), today.plusDays(7)));
        refused(
                () -> as(
                        officer,
                        () -> keeping.announceAbsence(
                                draft(officer, null, today.plusDays(2), today.plusDays(3), Set.of(), Set.of()))),
                "from",
                "awayAlready");
        as(officer, () -> end(alone));
        assertThat(absences.until(List.of(id(officer)))).isEmpty();
    }

    private long appoint(String by, String principal, String deputy, LocalDate from, LocalDate until) {
        return appoint(by, principal, id(deputy), from, until);
    }

    private long appoint(String by, String principal, long deputy, LocalDate from, LocalDate until) {
        return as(
                by,
                () -> keeping.appoint(new AppointmentDraft(
                        id(principal), deputy, from, until, Set.of(), Set.of(), AbsenceReason.LEAVE)));
    }

    private AppointmentDraft draft(
            String principal,
            @Nullable String deputy,
            LocalDate from,
            LocalDate until,
            Set<Role> roles,
            Set<String> processes) {
        return new AppointmentDraft(
                id(principal), deputy == null ? null : id(deputy), from, until, roles, processes, AbsenceReason.LEAVE);
    }

    private boolean end(long appointment) {
        keeping.end(appointment);
        return true;
    }

    private boolean change(long appointment, AppointmentDraft draft) {
        return changeSeen(appointment, record(appointment).version(), draft);
    }

    private boolean changeSeen(long appointment, long version, AppointmentDraft draft) {
        keeping.change(appointment, version, draft);
        return true;
    }

    private AppointmentRecord record(long appointment) {
        return as(officer, () -> reading.page(DeputyPart.MINE).shown()).stream()
                .filter(each -> each.id() == appointment)
                .findFirst()
                .orElseThrow();
    }

    private AuditEvent lastOf(String person) {
        return trail.newest(Chain.ofAccount(id(person)), 1).stream()
                .map(TrailEntry::event)
                .findFirst()
                .orElseThrow();
    }

    private Actor actor(String name) {
        String[] parts = name.split(" for ", 2);
        return parts.length == 1 ? Actor.person(id(name)) : Actor.deputy(id(parts[0]), id(parts[1]));
    }

    private void refused(Runnable action, @Nullable String field, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Rejection.class, why -> {
            assertThat(why.key()).isEqualTo("identity.rejection.deputy." + key);
            assertThat(why.field()).isEqualTo(field);
        });
    }

    private <T> T as(String person, Supplier<T> action) {
        return Objects.requireNonNull(colleagues.as(person, action));
    }

    private void opened(String username, Set<Role> roles, Desk desk) {
        colleagues.as("admin", () -> accounts.open(username, username, roles, EnumSet.of(desk)));
    }

    private long id(String username) {
        return colleagues.accountId(username);
    }
}
