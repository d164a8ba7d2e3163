package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.aid.shipments.Counted;
import youcheng.aid.shipments.ShipmentLineRecord;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.Shipping;
import youcheng.aid.shipments.ui.FiguresFields.FigureNames;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskFrame;
import youcheng.workflow.WorkItem;

/** An officer records what was found when goods that we are given were inspected, with batch and expiry. */
@Component
class InspectForm extends ShipmentForm {

    private static final int LONGEST_BATCH = 100;

    private final Shipping shipping;

    InspectForm(ShipmentFormParts parts, Shipping shipping) {
        super(parts, ShipmentProcess.INSPECT);
        this.shipping = shipping;
    }

    /** What is asked of a line. */
    private record LineFields(FiguresFields figures, TextField batch, DatePicker expiresOn) {

        Counted value() {
            return new Counted(
                    figures.good(), figures.lost(), figures.difference(), batch.getValue(), expiresOn.getValue());
        }
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        ReceiptFields receipt =
                new ReceiptFields(handIn, "shipment.inspectedOn", "shipment.inspection", "shipment.inspector");
        List<LineFields> fields = new ArrayList<>();
        for (ShipmentLineRecord line : shipment.lines()) {
            int place = fields.size();
            FiguresFields figures = handIn.put(new FiguresFields(handIn, place, line, FigureNames.COUNTED, parts()));
            TextField batch =
                    handIn.fields().add("batch" + place, parts().make().line("shipment.batch", LONGEST_BATCH));
            DatePicker expiresOn =
                    handIn.fields().add("expiresOn" + place, parts().make().date("shipment.expiresOn"));
            figures.add(batch, expiresOn);
            fields.add(new LineFields(figures, batch, expiresOn));
        }
        handIn.submit(
                "shipments.inspect",
                "shipments.inspected",
                () -> shipping.inspect(
                        item.id(),
                        receipt.value(),
                        fields.stream().map(LineFields::value).toList()));
    }
}
