package youcheng.aid.shipments.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import youcheng.aid.shipments.ShipmentDates;
import youcheng.aid.shipments.ShipmentPlanning;
import youcheng.aid.shipments.ShipmentReading;
import youcheng.aid.shipments.ShipmentReading.Shipped;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Banner;
import youcheng.identity.Roles;

/** Where an officer plans a shipment of a package: what is still to be planned stands there. */
@Route(ShipmentsNavigation.NEW_FOR_PACKAGE)
@RolesAllowed(Roles.OFFICER)
class NewShipmentView extends PlanPage implements BeforeEnterObserver {

    private final transient ShipmentPlanning planning;
    private final transient ShipmentReading reading;

    NewShipmentView(ShipmentPlanning planning, ShipmentReading reading, PlanFields.PlanWords words) {
        super(words);
        this.planning = planning;
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber parcel = numberIn(event);
        title(messages().t("shipments.new", parcel));
        Shipped shipped = found(() -> reading.of(parcel));
        ask(
                shipped.of(),
                PlanRow.ofNew(shipped),
                ShipmentDates.NONE,
                "shipments.plan",
                draft -> planning.plan(parcel, draft));
        reading.objectionToPlanning(parcel)
                .ifPresent(
                        why -> banner().say(Banner.Severity.WARNING, messages().say(why)));
    }
}
