package youcheng.aid.shipments.ui;

import org.springframework.stereotype.Component;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.Shipping;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskFrame;
import youcheng.workflow.WorkItem;

/** An officer records how goods that we give left. */
@Component
class DispatchForm extends ShipmentForm {

    private final Shipping shipping;

    DispatchForm(ShipmentFormParts parts, Shipping shipping) {
        super(parts, ShipmentProcess.DISPATCH);
        this.shipping = shipping;
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        DepartureFields fields = new DepartureFields(handIn, shipment, parts());
        handIn.submit("shipments.dispatch", "shipments.dispatched", () -> shipping.dispatch(item.id(), fields.value()));
    }
}
