package youcheng.aid.packages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.shipments.PackageShipments;
import youcheng.aid.shipments.PackageSums;
import youcheng.aid.shipments.Receipt;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.ShipmentState;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;

/** What packages ask of their shipments. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AidShipments {

    private final PackageShipments shipments;

    AidShipments(PackageShipments shipments) {
        this.shipments = shipments;
    }

    PackageSums sums(CaseNumber number) {
        return shipments.sumsOf(number);
    }

    /** Whether a shipment is planned, or was sent, that was not cancelled; taking goods back is none. */
    boolean isAnyPlanned(CaseNumber number) {
        return shipments.allOf(number).stream()
                .anyMatch(shipment -> shipment.recallOf() == null && shipment.state() != ShipmentState.CANCELLED);
    }

    /** Whether anybody has any of its goods in the end: what was handed over and taken back is nobody's. */
    boolean isAnyReceived(CaseNumber number) {
        return shipments.sumsOf(number).lines().stream()
                .anyMatch(line -> line.total().received().signum() > 0);
    }

    boolean isAnyOpen(CaseNumber number) {
        return !shipments.openOf(number).isEmpty();
    }

    /** Whether any goods ever left. */
    boolean isAnySent(CaseNumber number) {
        return shipments.allOf(number).stream().anyMatch(ShipmentRecord::isSent);
    }

    /** Cancels what did not leave, since the package itself is cancelled. */
    void cancelOpen(CaseNumber number, String why, Actor by) {
        shipments.cancelOpen(number, Reason.written(why), by);
    }

    /**
     * The day on which the last goods were handed over, or inspected by us; empty where none were. A shipment of which all was
     * taken back afterwards is none.
     */
    Optional<LocalDate> lastHandedOver(CaseNumber number) {
        return left(number)
                .map(shipment -> shipment.dates().handedOverOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    /** The papers that say so. */
    String papers(CaseNumber number) {
        return left(number)
                .map(ShipmentRecord::receipt)
                .filter(Objects::nonNull)
                .map(Receipt::reference)
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** The shipments whose goods were delivered and of which somebody has some in the end. */
    private Stream<ShipmentRecord> left(CaseNumber number) {
        List<ShipmentRecord> all = shipments.allOf(number);
        Map<CaseNumber, BigDecimal> takenBack = all.stream()
                .filter(shipment -> shipment.recallOf() != null)
                .collect(Collectors.toMap(
                        shipment -> Objects.requireNonNull(shipment.recallOf()),
                        AidShipments::received,
                        BigDecimal::add));
        return all.stream()
                .filter(shipment -> shipment.state().isDelivered())
                .filter(shipment -> received(shipment)
                                .add(takenBack.getOrDefault(shipment.number(), BigDecimal.ZERO))
                                .signum()
                        > 0);
    }

    /** Of whatever it is; less than nothing where goods are taken back. No more of a line is taken back than was received. */
    private static BigDecimal received(ShipmentRecord shipment) {
        return shipment.lines().stream().map(line -> line.sums().received()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
