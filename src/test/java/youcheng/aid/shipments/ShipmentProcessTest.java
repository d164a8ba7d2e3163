package youcheng.aid.shipments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.MovableClock;
import youcheng.OfficeClock;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.aid.content.AidDirection;
import youcheng.aid.packages.TrialRows;
import youcheng.audit.AuditTrail;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.CaseReading;
import youcheng.cases.Cases;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Shipments from the plan to what became of them, by every way that the model has. */
@Thorough
@PortalTest
@Import({OfficeClock.class, TrialRows.class, TrialPackages.class, TrialShipping.class})
class ShipmentProcessTest {

    @Autowired
    private Office office;

    @Autowired
    private TrialPackages packages;

    @Autowired
    private TrialShipping trial;

    @Autowired
    private Shipping shipping;

    @Autowired
    private ShipmentStopping stopping;

    @Autowired
    private PackageShipments ofPackage;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseReading reading;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private ManagementService engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void goodsThatWeGiveAreClearedSentAndHandedOver() {
        CaseNumber parcel = given();
        CaseNumber number = trial.planned(parcel, 60000, 100);
        assertThat(state(number)).isEqualTo(ShipmentState.PLANNED);
        trial.clearExport(number);
        trial.dispatch(number);
        assertThat(state(number)).isEqualTo(ShipmentState.SENT);
        trial.arrive(number);
        trial.handOver(number, counted(59000, 900, lost("运输途中遗失")), counted(100, 0, Shortfall.NONE));

        ShipmentRecord record = trial.read(number);
        assertThat(record.state()).isEqualTo(ShipmentState.HANDED_OVER);
        assertThat(record.dates())
                .isEqualTo(new ShipmentDates(trial.day(-9), trial.day(5), trial.day(-7), trial.day(-3), trial.day(0)));
        assertThat(outcome(number)).isEqualTo("HANDED_OVER");
        assertThat(packages.timesSettled(parcel)).isEqualTo(1);
        Sums masks = trial.sums(parcel).line(TrialPackages.MASKS).orElseThrow().total();
        assertThat(masks.missing()).isEqualByComparingTo("100");
        assertThat(masks.shipped()).isEqualByComparingTo("60000");
        assertThat(trial.sums(parcel).line(TrialPackages.MASKS).orElseThrow().toPlan())
                .isEqualByComparingTo("40000");
        assertThat(actions(number))
                .containsExactly(
                        "shipment.planned",
                        "shipment.exportCleared",
                        "shipment.sent",
                        "shipment.arrived",
                        "shipment.handedOver",
                        "shipment.closed.HANDED_OVER");
        assertThat(actions(parcel)).contains("shipment.planned", "shipment.settled.HANDED_OVER");
        assertThat(office.sessions().as("auditor", () -> reading.verify(number)))
                .allMatch(proof -> proof.holds());
    }

    @Test
    void goodsThatWeAreGivenArriveAreClearedAndInspected() {
        CaseNumber parcel = packages.opened(AidDirection.RECEIVED, false);
        CaseNumber number = trial.planned(parcel, 1000, 0);
        assertThat(office.open(number).step()).isEqualTo(ShipmentProcess.RECORD_ARRIVAL);
        trial.arriveFromPartner(number);
        trial.clearCustoms(number);
        trial.inspect(
                number, new Counted(new BigDecimal("990"), BigDecimal.TEN, Shortfall.NONE, "L2026-03", trial.day(400)));

        ShipmentRecord record = trial.read(number);
        assertThat(record.state()).isEqualTo(ShipmentState.RECEIVED);
        assertThat(outcome(number)).isEqualTo("RECEIVED");
        assertThat(record.lines().getFirst().batch()).isEqualTo("L2026-03");
        assertThat(packages.timesSettled(parcel)).isEqualTo(1);
    }

    /** Wherever it stands, in either direction, it goes on there. */
    @Test
    void afterAHoldItGoesOnWhereItStood() {
        CaseNumber number = trial.planned(given(), 10, 0);
        heldAndResumed(number, ShipmentProcess.CLEAR_EXPORT);
        trial.clearExport(number);
        heldAndResumed(number, ShipmentProcess.DISPATCH);
        trial.dispatch(number);
        heldAndResumed(number, ShipmentProcess.RECORD_ARRIVAL);
        trial.arrive(number);
        heldAndResumed(number, ShipmentProcess.HAND_OVER);
        trial.handOver(number);
        assertThat(state(number)).isEqualTo(ShipmentState.HANDED_OVER);

        CaseNumber received = trial.planned(packages.opened(AidDirection.RECEIVED, false), 10, 0);
        heldAndResumed(received, ShipmentProcess.RECORD_ARRIVAL);
        trial.arriveFromPartner(received);
        heldAndResumed(received, ShipmentProcess.CLEAR_CUSTOMS);
        trial.clearCustoms(received);
        heldAndResumed(received, ShipmentProcess.INSPECT);
        trial.inspect(received, counted(10, 0, Shortfall.NONE));
        assertThat(state(received)).isEqualTo(ShipmentState.RECEIVED);
    }

    @Test
    void whatIsOnItsWayIsRecalledAndComesBack() {
        CaseNumber parcel = given();
        CaseNumber number = trial.sent(parcel, 1000, 0);
        as("supervisor", () -> stopping.recall(number, "收货方标准不符"));
        assertThat(state(number)).isEqualTo(ShipmentState.RECALLING);
        assertThat(packages.timesSettled(parcel)).isZero();
        back(number, takenBack(600, 400));
        assertThat(outcome(number)).isEqualTo("RECALLED");
        assertThat(packages.timesSettled(parcel)).isEqualTo(1);
        Sums masks = trial.sums(parcel).line(TrialPackages.MASKS).orElseThrow().total();
        assertThat(masks.returned()).isEqualByComparingTo("600");
        assertThat(masks.destroyed()).isEqualByComparingTo("400");
        assertThat(trial.sums(parcel).line(TrialPackages.MASKS).orElseThrow().toPlan())
                .isEqualByComparingTo("99600");
    }

    @Test
    void whatIsOnHoldIsRecalledToo() {
        CaseNumber number = trial.sent(given(), 1000, 0);
        as("officer", () -> stopping.hold(number, "对方质疑标准"));
        as("supervisor", () -> stopping.recall(number, "标准不符"));
        back(number, takenBack(1000, 0));
        assertThat(outcome(number)).isEqualTo("RECALLED");
    }

    @Test
    void whatWasHandedOverIsTakenBackByACaseOfItsOwn() {
        CaseNumber parcel = given();
        CaseNumber number = trial.handedOver(parcel, 1000, 0);
        CaseNumber recall = office.sessions().as("supervisor", () -> stopping.recall(number, "不符合欧盟标准"));
        assertThat(recall).isNotEqualTo(number);
        assertThat(trial.read(recall).recallOf()).isEqualTo(number);
        assertThat(state(number)).isEqualTo(ShipmentState.HANDED_OVER);
        assertThat(trial.sums(parcel)
                        .line(TrialPackages.MASKS)
                        .orElseThrow()
                        .total()
                        .underWay())
                .isEqualByComparingTo("1000");
        assertRefused(
                () -> as("supervisor", () -> stopping.recall(number, "再次召回")), "shipments.rejection.nothingToTakeBack");
        back(recall, takenBack(900, 100));

        assertThat(outcome(recall)).isEqualTo("RECALLED");
        Sums masks = trial.sums(parcel).line(TrialPackages.MASKS).orElseThrow().total();
        assertThat(masks.received()).isEqualByComparingTo("0");
        assertThat(masks.returned()).isEqualByComparingTo("900");
        assertThat(packages.timesSettled(parcel)).isEqualTo(2);
    }

    @Test
    void whatDidNotLeaveIsCancelled() {
        CaseNumber parcel = given();
        CaseNumber number = trial.planned(parcel, 1000, 0);
        CaseNumber held = trial.planned(parcel, 500, 0);
        as("supervisor", () -> stopping.hold(held, "待定"));
        as("officer", () -> stopping.cancel(held, "并入下一批"));
        assertThat(packages.timesSettled(parcel)).isZero();
        as("supervisor", () -> stopping.cancel(number, "不再需要"));
        assertThat(outcome(number)).isEqualTo("CANCELLED");
        assertThat(packages.timesSettled(parcel)).isEqualTo(1);
        assertThat(trial.sums(parcel).line(TrialPackages.MASKS).orElseThrow().toPlan())
                .isEqualByComparingTo("100000");
        CaseNumber sent = trial.sent(parcel, 10, 0);
        assertRefused(() -> as("officer", () -> stopping.cancel(sent, "不行")), "shipments.rejection.notToCancel");
    }

    @Test
    void aPackageThatStopsCancelsOrRecallsWhatIsOpenAndHoldsAll() {
        CaseNumber parcel = given();
        CaseNumber planned = trial.planned(parcel, 1000, 0);
        CaseNumber sent = trial.sent(parcel, 1000, 0);
        CaseNumber done = trial.handedOver(parcel, 1000, 0);
        inPackage(
                parcel,
                () -> ofPackage.holdAll(
                        parcel, Reason.written("等候"), office.me().asActor()));
        assertThat(state(planned)).isEqualTo(ShipmentState.ON_HOLD);
        assertThat(state(sent)).isEqualTo(ShipmentState.ON_HOLD);
        assertThat(state(done)).isEqualTo(ShipmentState.HANDED_OVER);
        inPackage(
                parcel,
                () -> assertThat(ofPackage.cancelOpen(
                                parcel, Reason.written("取消"), office.me().asActor()))
                        .containsExactly(sent));
        assertThat(state(planned)).isEqualTo(ShipmentState.CANCELLED);
        assertThat(state(sent)).isEqualTo(ShipmentState.RECALLING);
        assertThat(packages.timesSettled(parcel)).isZero();
        back(sent, takenBack(1000, 0));
        assertThat(packages.timesSettled(parcel)).isEqualTo(1);
    }

    @Test
    void thePackageHearsOnceThatAllIsSettled() {
        CaseNumber parcel = given();
        CaseNumber first = trial.sent(parcel, 1000, 0);
        trial.handedOver(parcel, 1000, 0);
        assertThat(packages.timesSettled(parcel)).isZero();
        trial.arrive(first);
        trial.handOver(first);
        assertThat(packages.timesSettled(parcel)).isEqualTo(1);
    }

    @Test
    void howFarShipmentsAreIsToldOfManyPackagesAtOnce() {
        CaseNumber parcel = given();
        CaseNumber none = given();
        trial.handedOver(parcel, 10, 0);
        CaseNumber held = trial.sent(parcel, 10, 0);
        as("officer", () -> stopping.hold(held, "等候"));
        CaseNumber cancelled = trial.planned(parcel, 10, 0);
        as("officer", () -> stopping.cancel(cancelled, "不再需要"));
        inPackage(
                parcel,
                () -> assertThat(ofPackage.progressOf(List.of(parcel, none)))
                        .isEqualTo(Map.of(parcel, new ShipmentProgress(2, 1, 1, 1, trial.day(5)))));
    }

    @Test
    void whatIsUrgentIsDueWithinADayAndWhatIsLateIsReported() {
        CaseNumber urgent = trial.planned(packages.opened(AidDirection.GIVEN, true), 10, 0);
        CaseNumber number = trial.planned(given(), 10, 0);
        assertThat(office.open(urgent).due()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
        assertThat(office.open(number).due()).isEqualTo(calendar.closeOf(calendar.plusWorkingDays(office.today(), 5)));
        runTimers(urgent);
        WorkItem item = office.open(urgent);
        assertThat(item.marks().reminded()).isNotNull();
        assertThat(item.marks().escalated()).isNull();
        clock.moveOn(Duration.ofHours(25));
        runTimers(urgent);
        assertThat(office.open(urgent).marks().escalatedTo()).isEqualTo("SUPERVISOR@ASIA_AFRICA");
    }

    @Test
    void anArrivalIsAskedForOnTheWorkingDayAfterItWasExpected() {
        CaseNumber number = trial.sent(given(), 10, 0);
        assertThat(office.open(number).due()).isEqualTo(calendar.closeOf(calendar.plusWorkingDays(trial.day(5), 1)));
    }

    @Test
    void whatIsDelayedIsAskedForLater() {
        CaseNumber number = trial.sent(given(), 10, 0);
        WorkItemId task = trial.task(number, ShipmentProcess.RECORD_ARRIVAL);
        assertRefused(
                () -> as("officer", () -> shipping.expect(task, trial.day(-8), "改航班")),
                "shipments.rejection.dateOrder");
        as("officer", () -> shipping.expect(task, trial.day(12), "航班取消"));
        assertThat(trial.read(number).dates().expectedArrival()).isEqualTo(trial.day(12));
        assertThat(office.open(number).due()).isEqualTo(calendar.closeOf(calendar.plusWorkingDays(trial.day(12), 1)));
        trial.arrive(number);
        assertThat(state(number)).isEqualTo(ShipmentState.ARRIVED);
    }

    private void heldAndResumed(CaseNumber number, String step) {
        assertThat(office.open(number).step()).isEqualTo(step);
        as("officer", () -> stopping.hold(number, "等候"));
        assertThat(office.open(number).step()).isEqualTo(ShipmentProcess.ON_HOLD);
        as("officer", () -> stopping.resume(trial.task(number, ShipmentProcess.ON_HOLD), "可以继续"));
        assertThat(office.open(number).step()).isEqualTo(step);
    }

    private void runTimers(CaseNumber number) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .forEach(instance -> engine.createJobQuery().processInstanceId(instance.getId()).list().stream()
                        .filter(job -> job.getDuedate() != null
                                && !job.getDuedate()
                                        .toInstant()
                                        .isAfter(clock.instant().plus(Duration.ofHours(21))))
                        .forEach(job -> engine.executeJob(job.getId())));
    }

    private void inPackage(CaseNumber parcel, Runnable action) {
        as(
                "supervisor",
                () -> transaction.executeWithoutResult(status -> {
                    cases.lock(parcel);
                    action.run();
                }));
    }

    private void back(CaseNumber number, TakenBack... lines) {
        as(
                "officer",
                () -> stopping.recordReturn(
                        trial.task(number, ShipmentProcess.RECORD_RETURN),
                        new Receipt(trial.day(0), "销毁证明1", "仁川", ""),
                        List.of(lines)));
    }

    private static TakenBack takenBack(long returned, long destroyed) {
        return new TakenBack(BigDecimal.valueOf(returned), BigDecimal.valueOf(destroyed), Shortfall.NONE);
    }

    private static Counted counted(long received, long damaged, Shortfall why) {
        return Counted.of(BigDecimal.valueOf(received), BigDecimal.valueOf(damaged), why);
    }

    private static Shortfall lost(String words) {
        return new Shortfall(DifferenceReason.LOST, words);
    }

    private CaseNumber given() {
        return packages.opened(AidDirection.GIVEN, false);
    }

    private ShipmentState state(CaseNumber number) {
        return trial.read(number).state();
    }

    private String outcome(CaseNumber number) {
        return Objects.requireNonNull(office.sessions()
                .as("auditor", () -> reading.overview(number).orElseThrow())
                .summary()
                .outcome());
    }

    private List<String> actions(CaseNumber number) {
        return trail.of(number).stream()
                .map(entry -> entry.event().action())
                .filter(action -> action.startsWith("shipment."))
                .toList();
    }

    private void as(String who, Runnable action) {
        office.sessions().as(who, action);
    }

    private static void assertRefused(Runnable action, String key) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class, reason -> assertThat(reason.key()).isEqualTo(key));
    }
}
