package youcheng.aid.shipments;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;

/** Enters shipments of long ago with the days that are known of them, each as a closed case for which no process ever ran. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ShipmentEntering {

    private static final String OUTCOME = "ENTERED";

    private final ShippedPackages packages;
    private final ShipmentOpener opener;
    private final ShipmentBook book;
    private final Shipments shipments;
    private final Cases cases;

    ShipmentEntering(
            ShippedPackages packages, ShipmentOpener opener, ShipmentBook book, Shipments shipments, Cases cases) {
        this.packages = packages;
        this.opener = opener;
        this.book = book;
        this.shipments = shipments;
        this.cases = cases;
    }

    /** Enters the next shipment of a package, whose case is locked; what each carried is not known. */
    public CaseNumber enter(CaseNumber parcel, ShipmentDates dates, Carriage carriage, Actor by) {
        ShippedPackage of = packages.of(parcel);
        int place = book.ofPackage(parcel).size() + 1;
        CaseNumber number = opener.open(of, place, by);
        Shipment entered = shipments.saveAndFlush(Shipment.entered(number, of, place, dates, carriage));
        book.tell(
                entered,
                AuditEvent.of("shipment.entered", by)
                        .with(ShipmentTrail.dates(ShipmentDates.NONE, dates))
                        .with(ShipmentTrail.carriage(carriage)));
        cases.close(number, OUTCOME);
        book.tell(entered, AuditEvent.of("shipment.closed." + OUTCOME, by));
        return number;
    }
}
