package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import youcheng.aid.shipments.Declaration;
import youcheng.tasks.ui.HandIn;

/** Asks for a customs declaration. */
final class DeclarationFields {

    private final TextField number;
    private final DatePicker date;
    private final TextField ground;

    /** {@code groundKey} names what it rests on: a licence, or a basis on which nothing is paid. */
    DeclarationFields(HandIn handIn, String groundKey) {
        number = handIn.line("declaration", "shipment.declaration");
        date = handIn.date("declaredOn", "shipment.declaredOn");
        ground = handIn.line("ground", groundKey);
    }

    Declaration value() {
        return new Declaration(number.getValue(), date.getValue(), ground.getValue());
    }
}
