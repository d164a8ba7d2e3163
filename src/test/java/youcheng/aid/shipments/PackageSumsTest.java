package youcheng.aid.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import youcheng.aid.content.AidDirection;
import youcheng.aid.shipments.PackageSums.CarriedPart;
import youcheng.aid.shipments.PackageSums.LineSums;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.ShippedPackage.Recipient;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.identity.Desk;

/** The totals of a package always add up, whatever is planned, shipped, received, damaged, lost and recalled in whatever order. */
class PackageSumsTest {

    private static final int SEQUENCES = 100;
    private static final int STEPS = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Carriage BY_AIR = new Carriage(ShipmentChannel.AIR_FREIGHT, null, "", "");
    private static final Receipt PAPER = new Receipt(DAY, "1", "", "");

    private static final List<Good> GOODS = List.of(
            new Good(1, "口罩", "unit", new BigDecimal("1000")),
            new Good(2, "手套", "unit", new BigDecimal("37.5")),
            new Good(3, "试剂", "unit", new BigDecimal("0.125")));

    private static final List<Recipient> RECIPIENTS =
            List.of(new Recipient(1, new Bilingual("首尔", "Seoul")), new Recipient(2, new Bilingual("东京", "Tokyo")));

    /** A package with its shipments, on which anything is done that may be done. */
    private static final class World {

        private final Random random;
        private final AidDirection direction;
        private final Map<Shipment, List<ShipmentLine>> shipments = new LinkedHashMap<>();
        private int opened;

        World(Random random) {
            this.random = random;
            this.direction = random.nextBoolean() ? AidDirection.GIVEN : AidDirection.RECEIVED;
        }

        PackageSums sums() {
            List<CarriedPart> parts = new ArrayList<>();
            shipments.forEach((shipment, lines) -> lines.forEach(
                    line -> parts.add(new CarriedPart(line.good(), line.recipient(), line.sums(shipment)))));
            return PackageSums.of(GOODS, parts);
        }

        void step() {
            if (shipments.isEmpty() || random.nextInt(4) == 0) {
                plan();
                return;
            }
            List<Shipment> all = List.copyOf(shipments.keySet());
            Shipment shipment = all.get(random.nextInt(all.size()));
            List<ShipmentLine> lines = shipments.getOrDefault(shipment, List.of());
            if (shipment.mayHold() && random.nextInt(6) == 0) {
                shipment.held("why");
            } else if (shipment.state() == ShipmentState.ON_HOLD && random.nextBoolean()) {
                shipment.resumed();
            } else if (shipment.mayCancel() && random.nextInt(6) == 0) {
                shipment.cancelled("why");
            } else if (shipment.mayRecall() && random.nextInt(5) == 0) {
                shipment.recalled("why");
            } else {
                goOn(shipment, lines);
            }
        }

        private void goOn(Shipment shipment, List<ShipmentLine> lines) {
            boolean given = direction == AidDirection.GIVEN;
            switch (shipment.state()) {
                case PLANNED -> {
                    if (given) {
                        shipment.clearedForExport(new Declaration("1", DAY, ""));
                    } else {
                        lines.forEach(line -> line.shipped(part(line.planned())));
                        shipment.leftPartner(shipment.dates(), BY_AIR);
                    }
                }
                case CLEARED -> {
                    if (given) {
                        lines.forEach(line -> line.shipped(part(line.planned())));
                        shipment.dispatched(shipment.dates(), BY_AIR);
                    } else {
                        lines.forEach(this::count);
                        shipment.inspected(PAPER);
                    }
                }
                case SENT -> shipment.arrived(DAY, "");
                case ARRIVED -> {
                    if (given) {
                        lines.forEach(this::count);
                        shipment.handedOver(PAPER);
                    } else {
                        shipment.clearedForImport(new Declaration("1", DAY, "1"));
                    }
                }
                case RECALLING -> {
                    lines.forEach(this::bringBack);
                    shipment.broughtBack(PAPER);
                }
                case HANDED_OVER, RECEIVED -> takeBack(shipment, lines);
                default -> {
                    // Nothing more becomes of it.
                }
            }
        }

        private void plan() {
            CaseNumber number = number();
            List<ShipmentLine> lines = new ArrayList<>();
            for (LineSums line : sums().lines()) {
                for (Recipient to : RECIPIENTS) {
                    BigDecimal left = line.toPlan().subtract(plannedIn(lines, line));
                    BigDecimal some = part(left);
                    if (some.signum() > 0) {
                        lines.add(new ShipmentLine(number, lines.size(), line.good(), to, some));
                    }
                }
            }
            shipments.put(Shipment.planned(number, parcel(), opened, ShipmentDates.NONE), lines);
        }

        private static BigDecimal plannedIn(List<ShipmentLine> lines, LineSums line) {
            return lines.stream()
                    .filter(each -> each.good().line() == line.good().line())
                    .map(ShipmentLine::planned)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private void takeBack(Shipment shipment, List<ShipmentLine> lines) {
            CaseNumber number = number();
            List<ShipmentLine> back = new ArrayList<>();
            for (ShipmentLine line : lines) {
                BigDecimal gone = shipments.entrySet().stream()
                        .filter(each -> shipment.number()
                                .equals(each.getKey().record(List.of()).recallOf()))
                        .flatMap(each -> each.getValue().stream())
                        .filter(each -> each.key().equals(line.key()))
                        .map(ShipmentLine::shipped)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal some = part(line.received().subtract(gone));
                if (some.signum() > 0) {
                    back.add(line.takenBackIn(number, back.size(), some));
                }
            }
            shipments.put(Shipment.recall(number, parcel(), opened, shipment, "why"), back);
        }

        private void count(ShipmentLine line) {
            BigDecimal received = part(line.shipped());
            BigDecimal damaged = part(line.shipped().subtract(received));
            line.counted(Counted.of(received, damaged, Shortfall.NONE));
        }

        private void bringBack(ShipmentLine line) {
            BigDecimal returned = part(line.shipped());
            BigDecimal destroyed = part(line.shipped().subtract(returned));
            line.takenBack(new TakenBack(returned, destroyed, Shortfall.NONE));
        }

        /** None of it, all of it, or some thousandths. */
        private BigDecimal part(BigDecimal of) {
            return switch (random.nextInt(4)) {
                case 0 -> BigDecimal.ZERO;
                case 1 -> of;
                default -> {
                    int thousandths = of.movePointRight(3).intValueExact();
                    yield BigDecimal.valueOf(random.nextInt(thousandths + 1), 3);
                }
            };
        }

        private ShippedPackage parcel() {
            return new ShippedPackage(
                    new CaseNumber("AID-2026-0001"),
                    new Bilingual("包", "package"),
                    direction,
                    false,
                    Desk.EUROPE,
                    GOODS,
                    RECIPIENTS);
        }

        private CaseNumber number() {
            opened++;
            return CaseNumber.of("SHP", 2026, opened);
        }
    }

    /** Hundreds of ways each; the one that fails says its seed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20200322, 600000, 4711, 99})
    void theyAddUpInWhateverOrder(long seed) {
        for (long sequence = seed; sequence < seed + SEQUENCES; sequence++) {
            World world = new World(new Random(sequence));
            for (int step = 0; step < STEPS; step++) {
                world.step();
                assertAddsUp(world.sums(), "seed " + sequence + ", step " + step);
            }
        }
    }

    private static void assertAddsUp(PackageSums sums, String where) {
        assertThat(sums.lines()).as(where).hasSameSizeAs(GOODS);
        for (LineSums line : sums.lines()) {
            Sums total = line.total();
            assertThat(line.toPlan().add(total.spoken()))
                    .as("places of %s, %s", line, where)
                    .isEqualByComparingTo(line.good().quantity());
            assertThat(total.shipped())
                    .as("what was sent of %s, %s", line, where)
                    .isEqualByComparingTo(total.underWay()
                            .add(total.received())
                            .add(total.damaged())
                            .add(total.missing())
                            .add(total.destroyed())
                            .add(total.returned()));
            assertThat(line.toPlan().signum()).as(where).isNotNegative();
            assertNothingIsNegative(total, where);
            line.recipients().forEach(each -> assertNothingIsNegative(each.sums(), where));
            assertThat(line.recipients().stream()
                            .map(each -> each.sums())
                            .reduce(Sums.NONE, Sums::plus)
                            .spoken())
                    .as("recipients of %s, %s", line, where)
                    .isEqualByComparingTo(total.spoken());
        }
    }

    private static void assertNothingIsNegative(Sums sums, String where) {
        assertThat(List.of(
                        sums.planned(),
                        sums.underWay(),
                        sums.received(),
                        sums.damaged(),
                        sums.missing(),
                        sums.destroyed(),
                        sums.returned()))
                .as(where)
                .allMatch(figure -> figure.signum() >= 0);
    }
}
