package youcheng.aid.shipments.ui;

import org.springframework.stereotype.Component;
import youcheng.aid.shipments.Counted;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.Shipping;
import youcheng.aid.shipments.ui.FiguresFields.FigureNames;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskFrame;
import youcheng.workflow.WorkItem;

/** An officer records that goods which we gave were handed over, recipient by recipient. */
@Component
class HandOverForm extends ShipmentForm {

    private final Shipping shipping;

    HandOverForm(ShipmentFormParts parts, Shipping shipping) {
        super(parts, ShipmentProcess.HAND_OVER);
        this.shipping = shipping;
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        ReceiptFields receipt =
                new ReceiptFields(handIn, "shipment.handedOverOn", "shipment.certificate", "shipment.receiptPerson");
        FiguresOfLines figures = new FiguresOfLines(handIn, shipment.lines(), FigureNames.COUNTED, parts());
        handIn.submit(
                "shipments.handOver",
                "shipments.handedOver",
                () -> shipping.handOver(
                        item.id(),
                        receipt.value(),
                        figures.values((typed, place) -> Counted.of(typed.good(), typed.lost(), typed.why()))));
    }
}
