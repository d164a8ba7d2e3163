package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.aid.shipments.Counted;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.Shipping;
import youcheng.aid.shipments.ui.FiguresFields.FigureNames;
import youcheng.aid.shipments.ui.FiguresOfLines.Typed;
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

    /** What is asked of a line beside its figures. */
    private record BatchFields(TextField batch, DatePicker expiresOn) {}

    @Override
    protected void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        ReceiptFields receipt =
                new ReceiptFields(handIn, "shipment.inspectedOn", "shipment.inspection", "shipment.inspector");
        List<BatchFields> batches = new ArrayList<>();
        FiguresOfLines figures =
                new FiguresOfLines(handIn, shipment.lines(), FigureNames.COUNTED, parts(), (line, place) -> {
                    BatchFields batch = batchOf(handIn, place);
                    batches.add(batch);
                    line.add(batch.batch(), batch.expiresOn());
                });
        handIn.submit(
                "shipments.inspect",
                "shipments.inspected",
                () -> shipping.inspect(
                        item.id(),
                        receipt.value(),
                        figures.values((typed, place) -> place < batches.size()
                                ? counted(typed, batches.get(place))
                                : Counted.of(typed.good(), typed.lost(), typed.why()))));
    }

    private BatchFields batchOf(HandIn handIn, int place) {
        return new BatchFields(
                handIn.fields().add("batch" + place, parts().make().line("shipment.batch", LONGEST_BATCH)),
                handIn.fields().add("expiresOn" + place, parts().make().date("shipment.expiresOn")));
    }

    private static Counted counted(Typed typed, BatchFields batch) {
        return new Counted(
                typed.good(),
                typed.lost(),
                typed.why(),
                batch.batch().getValue(),
                batch.expiresOn().getValue());
    }
}
