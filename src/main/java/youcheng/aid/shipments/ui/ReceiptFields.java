package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import youcheng.aid.shipments.Receipt;
import youcheng.tasks.ui.HandIn;

/** Asks when, where, by which paper and by whom goods were taken over. */
final class ReceiptFields {

    private final DatePicker date;
    private final TextField reference;
    private final TextField place;
    private final TextField person;

    ReceiptFields(HandIn handIn, String dateKey, String referenceKey, String personKey) {
        date = handIn.date("handedOverOn", dateKey);
        reference = handIn.line("receipt", referenceKey);
        place = handIn.line("receiptPlace", "shipment.receiptPlace");
        person = handIn.line("receiptPerson", personKey);
    }

    Receipt value() {
        return new Receipt(date.getValue(), reference.getValue(), place.getValue(), person.getValue());
    }
}
