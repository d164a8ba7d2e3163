package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidDirection;
import youcheng.aid.shipments.Carriage;
import youcheng.aid.shipments.Departure;
import youcheng.aid.shipments.Incoterm;
import youcheng.aid.shipments.ShipmentChannel;
import youcheng.aid.shipments.ShipmentLineRecord;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.ui.ShipmentForm.ShipmentFormParts;
import youcheng.tasks.ui.HandIn;

/** Asks how goods left: when, by which way, addressed to whom, and how much of each line. */
final class DepartureFields {

    private final DatePicker sentOn;
    private final DatePicker expectedArrival;
    private final Select<ShipmentChannel> channel;
    private final Select<Incoterm> incoterm;
    private final TextField waybill;
    private final TextField consignee;
    private final List<ShipmentLineRecord> lines;
    private final List<BigDecimalField> shipped = new ArrayList<>();

    DepartureFields(HandIn handIn, ShipmentRecord shipment, ShipmentFormParts parts) {
        sentOn = handIn.date("sentOn", "shipment.sentOn");
        expectedArrival = parts.make().date("shipment.expectedArrival");
        expectedArrival.setValue(shipment.dates().expectedArrival());
        // What a partner sent has arrived when this is asked.
        if (shipment.direction() == AidDirection.GIVEN) {
            handIn.put(handIn.fields().add("expectedArrival", expectedArrival));
        }
        channel = handIn.put(parts.choice(handIn, "channel", "shipment.channel", ShipmentChannel.class));
        incoterm = handIn.put(parts.choice(handIn, "incoterm", "shipment.incoterm", Incoterm.class));
        waybill = handIn.line("waybill", "shipment.waybill");
        consignee = handIn.line("consignee", "shipment.consignee");
        lines = List.copyOf(shipment.lines());
        Div rows = handIn.put(new Div());
        handIn.put(ManyLines.toFillIn(
                handIn.fields(), lines.size(), place -> rows.add(left(handIn, place, parts)), parts.messages()));
    }

    private FieldSet left(HandIn handIn, int place, ShipmentFormParts parts) {
        ShipmentLineRecord line = lines.get(place);
        FieldSet figures = new FieldSet(parts.t(
                "shipments.legendPlanned",
                parts.said().line(line),
                parts.said().quantity(line.planned(), line.good())));
        figures.addClassName("shipment-figures");
        BigDecimalField left = parts.quantity(handIn, "shipped" + place, "shipment.shipped", line.planned());
        figures.add(left);
        shipped.add(left);
        return figures;
    }

    /** A line that nobody had shown leaves as it was planned. */
    Departure value() {
        List<@Nullable BigDecimal> left = new ArrayList<>();
        shipped.forEach(field -> left.add(field.getValue()));
        lines.stream().skip(shipped.size()).map(ShipmentLineRecord::planned).forEach(left::add);
        return new Departure(
                sentOn.getValue(),
                expectedArrival.getValue(),
                new Carriage(channel.getValue(), incoterm.getValue(), waybill.getValue(), consignee.getValue()),
                left);
    }
}
