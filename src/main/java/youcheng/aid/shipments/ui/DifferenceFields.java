package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.DifferenceReason;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.Shortfall;
import youcheng.aid.shipments.ui.ShipmentForm.ShipmentFormParts;
import youcheng.tasks.ui.HandIn;

/** Asks why something of a line is missing; it shows only where something is. */
class DifferenceFields extends Div {

    private static final int LONGEST = 500;

    private final Select<DifferenceReason> reason;
    private final TextField words;
    private final Span missing = new Span();
    private final transient ShipmentFormParts parts;
    private final transient Good good;

    DifferenceFields(HandIn handIn, int place, Good good, ShipmentFormParts parts) {
        this.parts = parts;
        this.good = good;
        reason = parts.choice(handIn, "difference" + place, "shipment.difference", DifferenceReason.class);
        words = handIn.fields().add("words" + place, parts.make().line("shipment.differenceWords", LONGEST));
        missing.getElement().setAttribute("aria-live", "polite");
        add(missing, reason, words);
        show(BigDecimal.ZERO);
    }

    /** So much is missing now. */
    final void show(BigDecimal difference) {
        boolean isMissing = difference.signum() > 0;
        setVisible(isMissing);
        missing.setText(isMissing ? parts.t("shipments.missing", parts.said().quantity(difference, good)) : "");
    }

    Shortfall value() {
        @Nullable DifferenceReason why = reason.getValue();
        return new Shortfall(why, words.getValue());
    }
}
