package youcheng.aid.shipments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youcheng.aid.shipments.TrialShipping.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.aid.content.AidDirection;
import youcheng.aid.packages.TrialRows;
import youcheng.aid.shipments.ShipmentDraft.DraftLine;
import youcheng.aid.shipments.ShipmentReading.Turn;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItemId;

/** What shipments refuse: more than there is, days in the wrong order, differences without a reason, and the wrong people. */
@PortalTest
@Import({TrialRows.class, TrialPackages.class, TrialShipping.class})
@Thorough
class ShipmentRulesTest {

    @Autowired
    private Office office;

    @Autowired
    private TrialPackages packages;

    @Autowired
    private TrialShipping trial;

    @Autowired
    private ShipmentPlanning planning;

    @Autowired
    private Shipping shipping;

    @Autowired
    private ShipmentStopping stopping;

    @Autowired
    private ShipmentReading reading;

    @Test
    void noMoreIsPlannedThanIsStillToBePlanned() {
        CaseNumber parcel = given();
        trial.planned(parcel, 60000, 0);
        assertRefusedAt(
                () -> plan(
                        parcel,
                        line(TrialPackages.MASKS, TrialPackages.SEOUL, 30000),
                        line(TrialPackages.MASKS, TrialPackages.TEHRAN, 20000)),
                "quantity1",
                "shipments.rejection.moreThanToPlan");
        plan(
                parcel,
                line(TrialPackages.MASKS, TrialPackages.SEOUL, 30000),
                line(TrialPackages.MASKS, TrialPackages.TEHRAN, 10000));
        assertThat(trial.sums(parcel)
                        .line(TrialPackages.MASKS)
                        .orElseThrow()
                        .of(TrialPackages.TEHRAN)
                        .planned())
                .isEqualByComparingTo("10000");
    }

    @Test
    void badQuantitiesAndLinesAreNamed() {
        CaseNumber parcel = given();
        assertRefusedAt(() -> plan(parcel, line(1, 1, -5)), "quantity0", "shipments.rejection.negative");
        assertRefusedAt(() -> plan(parcel, line(1, 1, 9_999_999_999_999L)), "quantity0", "shipments.rejection.tooMuch");
        assertRefusedAt(
                () -> plan(parcel, new DraftLine(1, 1, new BigDecimal("0.0001"))),
                "quantity0",
                "shipments.rejection.tooFine");
        assertRefusedAt(() -> plan(parcel, line(77, 1, 5)), null, "shipments.rejection.noLine");
        assertRefusedAt(() -> plan(parcel, line(1, 77, 5)), null, "shipments.rejection.noRecipient");
        assertRefusedAt(() -> plan(parcel, line(1, 1, 5), line(1, 1, 6)), "quantity1", "shipments.rejection.lineTwice");
        assertRefusedAt(() -> plan(parcel, line(1, 1, 0)), null, "shipments.rejection.nothingPlanned");
    }

    /** Rows that nobody gave a quantity are no part of a shipment, however many there are. */
    @Test
    void aPackageOfManyLinesLeavesInOneShipment() {
        CaseNumber parcel = packages.ofLines(2100);
        List<DraftLine> lines = new ArrayList<>();
        for (int line = 1; line <= 2100; line++) {
            lines.add(line(line, TrialPackages.SEOUL, 10));
            for (int recipient = 2; recipient <= 6; recipient++) {
                lines.add(new DraftLine(line, recipient, null));
            }
        }
        assertThat(lines).hasSizeGreaterThan(ShipmentPlanning.MOST_LINES);

        plan(parcel, lines.toArray(DraftLine[]::new));

        assertThat(trial.sums(parcel).isAllPlanned()).isTrue();
    }

    @Test
    void noShipmentHasMoreLinesThanAPackage() {
        CaseNumber parcel = given();
        DraftLine[] lines = Stream.generate(() -> line(1, 1, 1))
                .limit(ShipmentPlanning.MOST_LINES + 1)
                .toArray(DraftLine[]::new);
        assertRefusedAt(() -> plan(parcel, lines), null, "shipments.rejection.tooManyLines");
    }

    @Test
    void aPlannedShipmentIsPlannedAnewUntilSomethingWasDone() {
        CaseNumber parcel = given();
        CaseNumber number = trial.planned(parcel, 60000, 0);
        as("officer", () -> planning.change(number, draft(line(1, 2, 100000))));
        assertThat(trial.read(number).lines())
                .singleElement()
                .satisfies(only -> assertThat(only.recipient().key()).isEqualTo(TrialPackages.TEHRAN));
        trial.clearExport(number);
        assertRefusedAt(
                () -> as("officer", () -> planning.change(number, draft(line(1, 2, 1)))),
                null,
                "shipments.rejection.movedOn");
    }

    @Test
    void whatFailsAGateIsPlannedAndNotSent() {
        CaseNumber parcel = given();
        CaseNumber number = trial.planned(parcel, 10, 0);
        trial.clearExport(number);
        packages.block(parcel);
        assertThatThrownBy(() -> trial.dispatch(number)).isInstanceOf(Rejection.class);
        assertThat(trial.read(trial.planned(parcel, 10, 0)).state()).isEqualTo(ShipmentState.PLANNED);
        packages.unblock(parcel);
        trial.dispatch(number);
    }

    @Test
    void eachDayIsNotBeforeTheOneBeforeItAndNoneIsInTheFuture() {
        CaseNumber number = trial.planned(given(), 10, 0);
        trial.clearExport(number);
        WorkItemId dispatch = trial.task(number, ShipmentProcess.DISPATCH);
        assertRefusedAt(
                () -> as("officer", () -> shipping.dispatch(dispatch, sent(trial.day(-10), trial.day(5)))),
                "sentOn",
                "shipments.rejection.dateOrder");
        assertRefusedAt(
                () -> as("officer", () -> shipping.dispatch(dispatch, sent(trial.day(1), trial.day(5)))),
                "sentOn",
                "base.rejection.dateInFuture");
        assertRefusedAt(
                () -> as("officer", () -> shipping.dispatch(dispatch, sent(trial.day(-7), trial.day(-8)))),
                "expectedArrival",
                "shipments.rejection.dateOrder");
        assertRefusedAt(
                () -> as("officer", () -> shipping.dispatch(dispatch, sent(null, null))),
                "sentOn",
                "base.rejection.missing");
        trial.dispatch(number);
        assertRefusedAt(
                () -> as(
                        "officer",
                        () -> shipping.recordArrival(
                                trial.task(number, ShipmentProcess.RECORD_ARRIVAL), new Arrival(trial.day(-8), ""))),
                "arrivedOn",
                "shipments.rejection.dateOrder");
        trial.arrive(number);
        WorkItemId handOver = trial.task(number, ShipmentProcess.HAND_OVER);
        assertRefusedAt(
                () -> as("officer", () -> shipping.handOver(handOver, trial.receipt(-4), List.of(counted(10, 0)))),
                "handedOverOn",
                "shipments.rejection.dateOrder");
    }

    /** Not more than was planned leaves; what stays behind can be planned again. */
    @Test
    void whatLeavesIsNoMoreThanWasPlanned() {
        CaseNumber parcel = given();
        CaseNumber number = trial.planned(parcel, 10, 5);
        trial.clearExport(number);
        WorkItemId dispatch = trial.task(number, ShipmentProcess.DISPATCH);
        assertRefusedAt(
                () -> as("officer", () -> shipping.dispatch(dispatch, shipped(11, 5))),
                "shipped0",
                "shipments.rejection.moreThanPlanned");
        assertRefusedAt(
                () -> as("officer", () -> shipping.dispatch(dispatch, shipped(0, 0))),
                null,
                "shipments.rejection.nothingShipped");
        assertRefusedAt(
                () -> as("officer", () -> shipping.dispatch(dispatch, shipped(10))),
                null,
                "shipments.rejection.otherLines");
        as("officer", () -> shipping.dispatch(dispatch, shipped(7, 5)));
        assertThat(trial.sums(parcel).line(TrialPackages.MASKS).orElseThrow().toPlan())
                .isEqualByComparingTo("99993");
    }

    @Test
    void figuresAddUpOrSomebodySaysWhyTheyDoNot() {
        CaseNumber number = trial.sent(given(), 10, 5);
        trial.arrive(number);
        assertThatThrownBy(() -> trial.handOver(number, counted(9, 2), counted(5, 0)))
                .isInstanceOfSatisfying(Rejection.class, why -> {
                    assertThat(why.field()).isEqualTo("received0");
                    assertThat(why.key()).isEqualTo("shipments.rejection.moreThanShipped");
                    assertThat(Arrays.toString(why.arguments())).contains("医用口罩", "首尔", "11", "10");
                });
        assertRefusedAt(
                () -> trial.handOver(number, counted(10, 0), counted(3, 1)),
                "difference1",
                "shipments.rejection.differenceWithoutReason");
        assertRefusedAt(
                () -> trial.handOver(
                        number,
                        counted(10, 0),
                        Counted.of(BigDecimal.ONE, null, new Shortfall(DifferenceReason.LOST, " "))),
                "words1",
                "shipments.rejection.differenceWithoutReason");
        assertRefusedAt(
                () -> trial.handOver(number, Counted.of(null, null, Shortfall.NONE), counted(5, 0)),
                "received0",
                "base.rejection.missing");
        trial.handOver(
                number,
                counted(10, 0),
                Counted.of(BigDecimal.valueOf(3), BigDecimal.ONE, new Shortfall(DifferenceReason.WITHHELD, "海关留样")));
        assertThat(trial.read(number).lines().get(1).difference().words()).isEqualTo("海关留样");
        assertThat(trial.read(number).lines().get(1).sums().missing()).isEqualByComparingTo("1");
    }

    /** One line did not meet the standard, the other did. */
    @Test
    void someOfWhatWasHandedOverIsRecalledAndNoMoreThanIsThere() {
        CaseNumber parcel = given();
        CaseNumber number = trial.handedOver(parcel, 10, 5);
        assertRefusedAt(() -> takeBack(number, 11, 0), "quantity0", "shipments.rejection.moreThanDelivered");
        assertRefusedAt(() -> takeBack(number, 0, 0), null, "shipments.rejection.nothingToTakeBack");
        CaseNumber recall =
                office.sessions().as("supervisor", () -> stopping.takeBack(number, "不符合标准", quantities(4, 0)));
        assertThat(trial.read(recall).lines())
                .singleElement()
                .satisfies(only -> assertThat(only.shipped()).isEqualByComparingTo("4"));
        assertThat(office.sessions().as("supervisor", () -> reading.toTakeBack(number)))
                .extracting(each -> each.left().intValue())
                .containsExactly(6, 5);
        assertRefusedAt(() -> takeBack(number, 7, 0), "quantity0", "shipments.rejection.moreThanDelivered");
        takeBack(number, 6, 5);
        assertThat(turns("supervisor", number)).isEmpty();
    }

    private void takeBack(CaseNumber number, long... quantities) {
        as("supervisor", () -> stopping.takeBack(number, "不符合标准", quantities(quantities)));
    }

    private static List<@Nullable BigDecimal> quantities(long... quantities) {
        return new ArrayList<>(
                Arrays.stream(quantities).mapToObj(BigDecimal::valueOf).toList());
    }

    @Test
    void whoMayDoWhat() {
        CaseNumber number = trial.sent(given(), 10, 0);
        assertThat(turns("officer", number)).containsExactly(Turn.HOLD);
        assertThat(turns("supervisor", number)).containsExactlyInAnyOrder(Turn.HOLD, Turn.RECALL);
        assertThat(turns("auditor", number)).isEmpty();
        assertThatThrownBy(() -> as("officer", () -> stopping.recall(number, "不符")))
                .isInstanceOf(AccessDeniedException.class);
        assertRefusedAt(() -> as("supervisor", () -> stopping.hold(number, " ")), "reason", "base.rejection.missing");
        as("supervisor", () -> stopping.hold(number, "等候"));
        assertThat(turns("officer", number)).isEmpty();
        assertThat(turns("supervisor", number)).containsExactly(Turn.RECALL);
        assertRefusedAt(() -> as("officer", () -> stopping.hold(number, "再等")), null, "shipments.rejection.movedOn");
    }

    /** Both wait for the lock of the package: one of them is the last. */
    @Test
    void ofTwoThatSettleAtTheSameInstantOneIsTheLast() throws Exception {
        CaseNumber parcel = given();
        CaseNumber one = trial.sent(parcel, 10, 0);
        CaseNumber other = trial.sent(parcel, 20, 0);
        trial.arrive(one);
        trial.arrive(other);
        assertThat(SameInstant.refusals(() -> handedOver(one), () -> handedOver(other)))
                .isEmpty();
        assertThat(packages.timesSettled(parcel)).isEqualTo(1);
    }

    private CaseNumber handedOver(CaseNumber number) {
        trial.handOver(number);
        return number;
    }

    @Test
    void openShipmentsAreListedForThoseWhoMayReadThem() {
        CaseNumber open = trial.sent(given(), 10, 0);
        CaseNumber closed = trial.handedOver(given(), 10, 0);
        assertThat(numbersOf("officer")).contains(open).doesNotContain(closed);
        assertThat(numbersOf("auditor")).contains(open);
        assertThat(numbersOf("legal")).doesNotContain(open);
        assertRefusedAt(
                () -> office.sessions().as("legal", () -> reading.shipment(open)), null, "cases.rejection.noCase");
    }

    private List<CaseNumber> numbersOf(String who) {
        return office.sessions().as(who, reading::open).stream()
                .map(each -> each.shipment().number())
                .toList();
    }

    private Set<Turn> turns(String who, CaseNumber number) {
        return office.sessions().as(who, () -> reading.turnsOf(number));
    }

    private Departure sent(@Nullable LocalDate on, @Nullable LocalDate expected) {
        Departure all = trial.departure(List.of(BigDecimal.TEN));
        return new Departure(on, expected, all.carriage(), all.shipped());
    }

    private Departure shipped(long... quantities) {
        return trial.departure(
                Arrays.stream(quantities).mapToObj(BigDecimal::valueOf).toList());
    }

    private void plan(CaseNumber parcel, DraftLine... lines) {
        as("officer", () -> planning.plan(parcel, draft(lines)));
    }

    private static ShipmentDraft draft(DraftLine... lines) {
        return new ShipmentDraft(null, null, List.of(lines));
    }

    private static Counted counted(long received, long damaged) {
        return Counted.of(BigDecimal.valueOf(received), BigDecimal.valueOf(damaged), Shortfall.NONE);
    }

    private CaseNumber given() {
        return packages.opened(AidDirection.GIVEN, false);
    }

    private void as(String who, Runnable action) {
        office.sessions().as(who, action);
    }

    private static void assertRefusedAt(Runnable action, @Nullable String field, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Rejection.class, why -> {
            assertThat(why.key()).isEqualTo(key);
            assertThat(why.field()).isEqualTo(field);
        });
    }
}
