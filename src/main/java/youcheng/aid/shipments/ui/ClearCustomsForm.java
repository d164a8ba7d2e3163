package youcheng.aid.shipments.ui;

import org.springframework.stereotype.Component;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.Shipping;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskFrame;
import youcheng.workflow.WorkItem;

/** An officer records that goods which we are given were cleared for import, and on what basis free of duty. */
@Component
class ClearCustomsForm extends ShipmentForm {

    private final Shipping shipping;

    ClearCustomsForm(ShipmentFormParts parts, Shipping shipping) {
        super(parts, ShipmentProcess.CLEAR_CUSTOMS);
        this.shipping = shipping;
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        DeclarationFields fields = new DeclarationFields(handIn, "shipment.dutyFree");
        handIn.submit(
                "shipments.clearCustoms",
                "shipments.clearedCustoms",
                () -> shipping.clearCustoms(item.id(), fields.value()));
    }
}
