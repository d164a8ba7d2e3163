package youcheng.aid.shipments;

import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.audit.FieldValues;

/** Says the constants that the trail of shipments holds. */
@Component
class ShipmentValues implements FieldValues {

    @Override
    public Map<String, String> messagePrefixes() {
        return Map.of(
                "shipment.state", "shipment.state",
                "shipment.channel", "shipment.channel",
                "shipment.incoterm", "shipment.incoterm");
    }
}
