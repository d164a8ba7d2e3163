package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;
import youcheng.aid.shipments.Receipt;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.ShipmentStopping;
import youcheng.aid.shipments.TakenBack;
import youcheng.aid.shipments.ui.FiguresFields.FigureNames;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskFrame;
import youcheng.workflow.WorkItem;

/** An officer records what of recalled goods came back and what was destroyed. */
@Component
class RecordReturnForm extends ShipmentForm {

    private final ShipmentStopping stopping;

    RecordReturnForm(ShipmentFormParts parts, ShipmentStopping stopping) {
        super(parts, ShipmentProcess.RECORD_RETURN);
        this.stopping = stopping;
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        DatePicker on = handIn.date("returnedOn", "shipment.returnedOn");
        TextField reference = handIn.line("receipt", "shipment.proofOfReturn");
        TextField place = handIn.line("receiptPlace", "shipment.receiptPlace");
        FiguresOfLines figures = new FiguresOfLines(handIn, shipment.lines(), FigureNames.TAKEN_BACK, parts());
        handIn.submit(
                "shipments.recordReturn",
                "shipments.returned",
                () -> stopping.recordReturn(
                        item.id(),
                        new Receipt(on.getValue(), reference.getValue(), place.getValue(), ""),
                        figures.values((typed, row) -> new TakenBack(typed.good(), typed.lost(), typed.why()))));
    }
}
