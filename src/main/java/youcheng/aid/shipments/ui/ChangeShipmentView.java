package youcheng.aid.shipments.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import youcheng.aid.shipments.ShipmentPlanning;
import youcheng.aid.shipments.ShipmentReading;
import youcheng.aid.shipments.ShipmentReading.Shipped;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.base.CaseNumber;
import youcheng.identity.Roles;

/** Where an officer plans a shipment anew for which nothing was done yet. */
@Route(ShipmentsNavigation.CHANGE_SHIPMENT)
@RolesAllowed(Roles.OFFICER)
class ChangeShipmentView extends PlanPage implements BeforeEnterObserver {

    private final transient ShipmentPlanning planning;
    private final transient ShipmentReading reading;

    ChangeShipmentView(ShipmentPlanning planning, ShipmentReading reading, PlanFields.PlanWords words) {
        super(words);
        this.planning = planning;
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = numberIn(event);
        ShipmentRecord shipment = found(() -> reading.shipment(number));
        title(messages().t("shipments.changeOf", number));
        Shipped shipped = found(() -> reading.of(shipment.parcel()));
        List<PlanRow> rows = PlanRow.ofPlanned(shipped, shipment.lines());
        ask(shipped.of(), rows, shipment.dates(), "shipments.change", draft -> {
            planning.change(number, draft);
            return number;
        });
    }
}
