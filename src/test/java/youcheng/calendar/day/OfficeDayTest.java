package youcheng.calendar.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.audit.TrailProof;
import youcheng.base.CaseNumber;
import youcheng.base.DaysAhead;
import youcheng.base.DemonstrationMode;
import youcheng.base.MachineTime;
import youcheng.base.Rejection;
import youcheng.base.SelfCheck.Finding;
import youcheng.calendar.OfficeCalendar;
import youcheng.identity.SignedIn;
import youcheng.proposals.Office;

/** In a demonstration a supervisor moves the office's day on, and all that goes by days goes by the new one. */
@MovingPortal
@Thorough
class OfficeDayTest {

    /** A portal on a database server, where nothing is a demonstration. */
    private static final DemonstrationMode OFF = new DemonstrationMode(false) {};

    @Autowired
    private OfficeDay day;

    @Autowired
    private MovedDays days;

    @Autowired
    private DaysAhead ahead;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Autowired
    @MachineTime
    private Clock machine;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private OfficeDayCheck check;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private ManagementService engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DefaultEventPublicationRegistry registry;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Office office;

    @Test
    void clockCalendarAndFiguresGoByTheNewDay() {
        OfficeDayRecord before = now();
        supervisor(() -> day.moveOn(7, before.version()));

        assertThat(now().day()).isEqualTo(before.day().plusDays(7));
        assertThat(now().daysAhead()).isEqualTo(before.daysAhead() + 7);
        assertThat(LocalDate.now(clock)).isEqualTo(before.day().plusDays(7));
        assertThat(calendar.inDays(1).toInstant().atZone(clock.getZone()).toLocalDate())
                .isEqualTo(before.day().plusDays(8));
        await().untilAsserted(() -> assertThat(database.queryForObject(
                        "select count(*) from closeness_standing where run_on <> ?",
                        Long.class,
                        before.day().plusDays(7)))
                .isZero());
        assertThat(check.findings()).containsExactly(Finding.note("selfcheck.dayAhead", now().daysAhead()));
    }

    @Test
    void timersOfTheEngineAreDueByIt() {
        CaseNumber number = office.handedIn();
        assertThat(due(number)).isZero();
        supervisor(() -> day.moveOn(30, now().version()));
        assertThat(due(number)).isEqualTo(6);
    }

    @Test
    void theMachinesTimeStays() {
        supervisor(() -> day.moveOn(60, now().version()));
        assertThat(Duration.between(machine.instant(), clock.instant()))
                .isCloseTo(Duration.ofDays(now().daysAhead()), Duration.ofMinutes(1));
        Clock ofEvents = (Clock) Objects.requireNonNull(ReflectionTestUtils.getField(registry, "clock"));
        assertThat(ofEvents.instant()).isCloseTo(machine.instant(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void theTrailTellsWhoMovedItFromWhereToWhereAndIsWhole() {
        OfficeDayRecord before = now();
        LocalDate to = before.day().plusDays(12);
        supervisor(() -> day.moveTo(to, before.version()));

        List<TrailEntry> chain = trail.of(Chain.ofSetting("office-day"));
        assertThat(chain.getLast().event().action()).isEqualTo("calendar.dayMovedOn");
        assertThat(chain.getLast().event().changes())
                .containsExactlyElementsOf(
                        Change.of("calendar.daysAhead", before.daysAhead(), before.daysAhead() + 12).stream()
                                .toList());
        assertThat(chain).extracting(TrailEntry::at).isSorted();
        assertThat(proof.verify(OfficeDay.CHAIN).holds()).isTrue();
        transaction.executeWithoutResult(status -> {
            database.update("update office_day set days_ahead = days_ahead - 1");
            assertThat(proof.verify(OfficeDay.CHAIN).holds()).isFalse();
            status.setRollbackOnly();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "leader", "auditor", "admin", "legal"})
    void nobodyElseMovesIt(String who) {
        OfficeDayRecord before = now();
        assertThat(office.sessions().as(who, () -> day.mayMove())).isFalse();
        assertThatThrownBy(() -> office.sessions().as(who, () -> day.moveOn(1, before.version())))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void itNeverGoesBackNorMoreThanThreeYearsAhead() {
        OfficeDayRecord before = now();
        assertRefused(() -> day.moveOn(0, before.version()), "calendar.rejection.forwardOnly");
        assertRefused(() -> day.moveOn(-30, before.version()), "calendar.rejection.forwardOnly");
        assertRefused(() -> day.moveTo(before.day(), before.version()), "calendar.rejection.forwardOnly");
        assertRefused(() -> day.moveTo(null, before.version()), "base.rejection.missing");
        assertRefused(() -> day.moveTo(LocalDate.MAX, before.version()), "calendar.rejection.movedTooFar");
        assertRefused(() -> day.moveOn(Integer.MAX_VALUE, before.version()), "calendar.rejection.movedTooFar");
        LocalDate tooFar = before.latest().plusDays(1);
        assertRefused(() -> day.moveTo(tooFar, before.version()), "calendar.rejection.movedTooFar");
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void aSecondClickMovesNothing() {
        OfficeDayRecord before = now();
        supervisor(() -> day.moveOn(1, before.version()));
        assertRefused(() -> day.moveOn(1, before.version()), "calendar.rejection.dayMovedMeanwhile");
        assertThat(now().daysAhead()).isEqualTo(before.daysAhead() + 1);
    }

    @Test
    void ofTwoAtTheSameInstantOneMovesIt() throws Exception {
        OfficeDayRecord before = now();
        List<Throwable> refused = SameInstant.refusals(
                () -> office.sessions().as("supervisor", () -> move(before.version())),
                () -> office.sessions().as("officer2", () -> move(before.version())));

        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.key()).isEqualTo("calendar.rejection.dayMovedMeanwhile"));
        assertThat(now().daysAhead()).isEqualTo(before.daysAhead() + 1);
    }

    @Test
    void whereThereIsNoDemonstrationItIsRefusedAndTheSelfCheckWarns() {
        supervisor(() -> day.moveOn(1, now().version()));
        OfficeDayRecord before = now();
        OfficeDay without = new OfficeDay(days, ahead, OFF, events, signedIn, trail, clock, machine);

        assertRefused(() -> without.moveOn(1, before.version()), "calendar.rejection.noDemonstration");
        assertRefused(() -> without.moveTo(before.latest(), before.version()), "calendar.rejection.noDemonstration");
        assertThat(office.sessions().as("supervisor", () -> without.mayMove())).isFalse();
        assertThat(without.now().isDemonstration()).isFalse();
        assertThat(now()).isEqualTo(before);
        assertThat(new OfficeDayCheck(ahead, OFF).findings())
                .containsExactly(Finding.trouble("selfcheck.dayStaysAhead", before.daysAhead()));
        assertThat(new OfficeDayCheck(new DaysAhead(database, OFF), OFF).findings())
                .containsExactly(Finding.trouble("selfcheck.dayDoesNotCount", before.daysAhead()));
    }

    @Test
    void whatIsTakenBackHasNotMovedIt() {
        OfficeDayRecord before = now();
        transaction.executeWithoutResult(status -> {
            supervisor(() -> day.moveOn(1, before.version()));
            status.setRollbackOnly();
        });
        assertThat(now()).isEqualTo(before);
    }

    private boolean move(long seen) {
        day.moveOn(1, seen);
        return true;
    }

    private OfficeDayRecord now() {
        return office.sessions().as("officer", () -> day.now());
    }

    private void supervisor(Runnable action) {
        office.sessions().as("supervisor", action);
    }

    private void assertRefused(Runnable action, String key) {
        assertThatThrownBy(() -> supervisor(action))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.key()).isEqualTo(key));
    }

    /** How many timers of this case the engine would run now. */
    private long due(CaseNumber number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        return engine.createJobQuery().processInstanceId(instance).executable().count();
    }
}
