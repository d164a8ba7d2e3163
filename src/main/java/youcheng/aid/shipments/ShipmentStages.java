package youcheng.aid.shipments;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.cases.CaseStage;
import youcheng.cases.CaseStages;

/** The stages of a shipment in either direction. */
@Component
class ShipmentStages implements CaseStages {

    @Override
    public boolean covers(String process) {
        return process.equals(ShipmentProcess.ID);
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(
                CaseStage.of("shipments.stage.departure", ShipmentProcess.CLEAR_EXPORT, ShipmentProcess.DISPATCH),
                CaseStage.of("shipments.stage.arrival", ShipmentProcess.RECORD_ARRIVAL),
                CaseStage.of(
                        "shipments.stage.handOver",
                        ShipmentProcess.HAND_OVER,
                        ShipmentProcess.CLEAR_CUSTOMS,
                        ShipmentProcess.INSPECT));
    }

    /** What goes on after a hold goes on where it stood. */
    @Override
    public boolean endsRound(AuditEvent event) {
        return false;
    }
}
