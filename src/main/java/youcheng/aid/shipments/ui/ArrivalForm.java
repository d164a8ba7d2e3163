package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidDirection;
import youcheng.aid.shipments.Arrival;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.Shipping;
import youcheng.base.ui.ReasonDialog;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskFrame;
import youcheng.workflow.WorkItem;

/** An officer records that goods arrived; of what a partner sent, how it left as well. */
@Component
class ArrivalForm extends ShipmentForm {

    private final Shipping shipping;

    ArrivalForm(ShipmentFormParts parts, Shipping shipping) {
        super(parts, ShipmentProcess.RECORD_ARRIVAL);
        this.shipping = shipping;
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        DatePicker on = handIn.date("arrivedOn", "shipment.arrivedOn");
        TextField place = handIn.line("arrivalPlace", "shipment.arrivalPlace");
        due(item, shipment).ifPresent(handIn::put);
        handIn.button("shipments.expect", () -> expect(item, shipment, frame));
        if (shipment.direction() == AidDirection.GIVEN) {
            handIn.submit(
                    "shipments.arrive",
                    "shipments.arrived",
                    () -> shipping.recordArrival(item.id(), new Arrival(on.getValue(), place.getValue())));
        } else {
            DepartureFields fields = new DepartureFields(handIn, shipment, parts());
            handIn.submit(
                    "shipments.arrive",
                    "shipments.arrived",
                    () -> shipping.recordArrival(
                            item.id(), fields.value(), new Arrival(on.getValue(), place.getValue())));
        }
    }

    /** Whoever moved the due date alone still has to say when the goods are expected: one is a deadline, the other a fact. */
    private Optional<Paragraph> due(WorkItem item, ShipmentRecord shipment) {
        LocalDate expected = shipment.dates().expectedArrival();
        return Optional.ofNullable(item.due())
                .map(due -> new Paragraph(parts().t(
                                "shipments.expect.hint",
                                expected == null ? parts().t("shipments.expect.unknown") : expected,
                                parts().messages().date(due))));
    }

    private void expect(WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        ReasonDialog dialog = new ReasonDialog(
                parts().messages(), parts().make(), "shipments.expect", "shipments.expect.about", item.id());
        DatePicker day = dialog.field("expectedArrival", parts().make().date("shipment.expectedArrival"));
        day.setValue(shipment.dates().expectedArrival());
        dialog.ask("shipments.expect", reason -> {
            shipping.expect(item.id(), day.getValue(), reason);
            frame.done("shipments.expected");
        });
    }
}
