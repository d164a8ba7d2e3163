package youcheng.aid.shipments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;

/**
 * The shipments of a package, for the package itself: called in the transaction that has locked its case and checked rights; no
 * way in for views.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PackageShipments {

    private final ShipmentBook book;
    private final ShipmentStops stops;
    private final ShippedPackages packages;
    private final Cases cases;

    PackageShipments(ShipmentBook book, ShipmentStops stops, ShippedPackages packages, Cases cases) {
        this.book = book;
        this.stops = stops;
        this.packages = packages;
        this.cases = cases;
    }

    /** The shipments for which something is still to be done, recalls among them, in the order in which they were planned. */
    public List<ShipmentRecord> openOf(CaseNumber parcel) {
        return book.records(book.openOf(parcel));
    }

    /** All of them, in the order in which they were planned. */
    public List<ShipmentRecord> allOf(CaseNumber parcel) {
        return book.records(book.ofPackage(parcel));
    }

    /** How far the shipments of these packages are, asked at once; nothing of those that have none. */
    public Map<CaseNumber, ShipmentProgress> progressOf(Collection<CaseNumber> parcels) {
        return book.ofPackages(parcels).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> ShipmentProgress.of(each.getValue())));
    }

    /** Where its goods are. */
    public PackageSums sumsOf(CaseNumber parcel) {
        return book.sums(parcel, packages.of(parcel).goods());
    }

    /**
     * Cancels what has not left and recalls what has, because the package stops. Where nothing is left open by that, the package
     * hears that all is settled before this returns; what is recalled settles when somebody has recorded what came back.
     *
     * @return the shipments that stay open because their goods have to come back
     */
    public List<CaseNumber> cancelOpen(CaseNumber parcel, Reason why, Actor by) {
        List<CaseNumber> comingBack = new ArrayList<>();
        for (CaseNumber number : openNumbers(parcel)) {
            Shipment shipment = locked(number);
            if (shipment.mayCancel()) {
                stops.cancel(shipment, why, by);
            } else {
                if (shipment.mayRecall()) {
                    stops.recall(shipment, why, by);
                }
                comingBack.add(number);
            }
        }
        return comingBack;
    }

    /** Puts on hold whatever is under way or about to be; what is on hold or recalled already stays so. */
    public void holdAll(CaseNumber parcel, Reason why, Actor by) {
        for (CaseNumber number : openNumbers(parcel)) {
            Shipment shipment = locked(number);
            if (shipment.mayHold()) {
                stops.hold(shipment, why, by);
            }
        }
    }

    private List<CaseNumber> openNumbers(CaseNumber parcel) {
        return book.openOf(parcel).stream().map(Shipment::number).toList();
    }

    private Shipment locked(CaseNumber number) {
        cases.lock(number);
        return book.found(number);
    }
}
