package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.ShipmentStopping;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskFrame;
import youcheng.workflow.WorkItem;

/** An officer lets a shipment go on, or cancels it where it did not leave; a supervisor recalls it on the page of the case. */
@Component
class OnHoldForm extends ShipmentForm {

    private final ShipmentStopping stopping;

    OnHoldForm(ShipmentFormParts parts, ShipmentStopping stopping) {
        super(parts, ShipmentProcess.ON_HOLD);
        this.stopping = stopping;
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame) {
        TextArea reason = handIn.lines("reason", "base.reason");
        Button resume = handIn.button("shipments.resume", () -> {
            stopping.resume(item.id(), reason.getValue());
            frame.done("shipments.resumed");
        });
        resume.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!shipment.isSent()) {
            handIn.button("shipments.cancel", () -> {
                stopping.cancel(shipment.number(), reason.getValue());
                frame.done("shipments.cancelled");
            });
        }
        handIn.finish();
    }
}
