package youcheng.aid.shipments.ui;

import org.springframework.stereotype.Component;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.Shipping;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskFrame;
import youcheng.workflow.WorkItem;

/** An officer records that goods which we give were cleared for export. */
@Component
class ClearExportForm extends ShipmentForm {

    private final Shipping shipping;

    ClearExportForm(ShipmentFormParts parts, Shipping shipping) {
        super(parts, ShipmentProcess.CLEAR_EXPORT);
        this.shipping = shipping;
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        DeclarationFields fields = new DeclarationFields(handIn, "shipment.licence");
        handIn.submit(
                "shipments.clearExport",
                "shipments.clearedExport",
                () -> shipping.clearExport(item.id(), fields.value()));
    }
}
