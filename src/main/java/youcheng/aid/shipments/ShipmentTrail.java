package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;

/** What the trail says of shipments: before and after of each field, with figures line by line. */
final class ShipmentTrail {

    /** Lines that the trail names. */
    private static final int MOST_NAMED = 50;

    private ShipmentTrail() {}

    static List<Change> dates(ShipmentDates before, ShipmentDates after) {
        return present(
                Change.of("shipment.announcedOn", before.announcedOn(), after.announcedOn()),
                Change.of("shipment.expectedArrival", before.expectedArrival(), after.expectedArrival()),
                Change.of("shipment.sentOn", before.sentOn(), after.sentOn()),
                Change.of("shipment.arrivedOn", before.arrivedOn(), after.arrivedOn()),
                Change.of("shipment.handedOverOn", before.handedOverOn(), after.handedOverOn()));
    }

    static List<Change> state(ShipmentState before, ShipmentState after) {
        return present(Change.of("shipment.state", before, after));
    }

    static List<Change> declaration(Declaration declared) {
        return present(
                Change.of("shipment.declaration", null, declared.number()),
                Change.of("shipment.declaredOn", null, declared.date()),
                Change.of("shipment.ground", null, declared.ground()));
    }

    /** Who is addressed may be a person. */
    static List<Change> carriage(Carriage how) {
        return present(
                Change.of("shipment.channel", null, how.channel()),
                Change.of("shipment.incoterm", null, how.incoterm()),
                Change.of("shipment.waybill", null, how.waybill()),
                Change.personal("shipment.consignee", null, how.consignee()));
    }

    static List<Change> receipt(Receipt how) {
        return present(
                Change.of("shipment.receipt", null, how.reference()),
                Change.of("shipment.receiptPlace", null, how.place()),
                Change.personal("shipment.receiptPerson", null, how.person()));
    }

    /** One change a line, which names the line and its recipient. */
    static List<Change> figures(
            String field, List<ShipmentLine> lines, Function<ShipmentLine, @Nullable BigDecimal> figure) {
        List<Change> changes = new ArrayList<>();
        for (ShipmentLine line : lines) {
            BigDecimal value = figure.apply(line);
            if (value != null) {
                Change.of(field, null, named(line) + ": " + text(value)).ifPresent(changes::add);
            }
        }
        return bounded(changes);
    }

    /** The lines before and after they were planned anew. */
    static List<Change> lines(List<ShipmentLine> before, List<ShipmentLine> after) {
        List<String> were = before.stream().map(ShipmentTrail::plan).toList();
        List<String> are = after.stream().map(ShipmentTrail::plan).toList();
        return bounded(Stream.concat(
                        were.stream()
                                .filter(each -> !are.contains(each))
                                .flatMap(each -> Change.of("shipment.planned", each, null).stream()),
                        are.stream()
                                .filter(each -> !were.contains(each))
                                .flatMap(each -> Change.of("shipment.planned", null, each).stream()))
                .toList());
    }

    /** Where figures do not add up, why. */
    static List<Change> differences(List<ShipmentLine> lines, List<Shortfall> stated) {
        List<Change> changes = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            Shortfall why = stated.get(place);
            if (why.isStated()) {
                Change.of(
                                "shipment.difference",
                                null,
                                named(lines.get(place)) + ": " + why.reason() + ", " + why.words())
                        .ifPresent(changes::add);
            }
        }
        return bounded(changes);
    }

    /** An entry stays small: of many lines it names the first, and says how many more there are. */
    private static List<Change> bounded(List<Change> changes) {
        if (changes.size() <= MOST_NAMED) {
            return changes;
        }
        List<Change> some = new ArrayList<>(changes.subList(0, MOST_NAMED));
        Change.of("shipment.unnamed", null, changes.size() - MOST_NAMED).ifPresent(some::add);
        return some;
    }

    private static String plan(ShipmentLine line) {
        return named(line) + ": " + text(line.planned());
    }

    private static String named(ShipmentLine line) {
        return line.good().item() + " → " + line.recipient().name().chinese();
    }

    private static String text(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @SafeVarargs
    private static List<Change> present(Optional<Change>... changes) {
        return Stream.of(changes).flatMap(Optional::stream).toList();
    }
}
