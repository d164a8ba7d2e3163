package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.ShipmentLineRecord;
import youcheng.aid.shipments.Shortfall;
import youcheng.aid.shipments.ui.ShipmentForm.ShipmentFormParts;
import youcheng.tasks.ui.HandIn;

/** Two figures of a line that have to add up to what was sent, and why they do not. */
class FiguresFields extends FieldSet {

    private final BigDecimalField good;
    private final BigDecimalField lost;
    private final DifferenceFields difference;
    private final transient ShipmentLineRecord line;

    /** Named by the place of the line: {@code received0} and {@code damaged0}, or {@code returned0} and {@code destroyed0}. */
    FiguresFields(HandIn handIn, int place, ShipmentLineRecord line, FigureNames names, ShipmentFormParts parts) {
        super(parts.t("shipments.legend", parts.said().line(line), parts.said().quantity(line.carried(), line.good())));
        this.line = line;
        addClassName("shipment-figures");
        good = parts.quantity(handIn, names.good() + place, names.goodKey(), line.carried());
        lost = parts.quantity(handIn, names.lost() + place, names.lostKey(), BigDecimal.ZERO);
        difference = new DifferenceFields(handIn, place, line.good(), parts);
        good.addValueChangeListener(change -> compare());
        lost.addValueChangeListener(change -> compare());
        add(good, lost, difference);
    }

    /**
     * The names and labels of the two figures.
     *
     * @param good name of the figure that is as it should be
     * @param goodKey message key of its label
     * @param lost name of the other one
     * @param lostKey message key of its label
     */
    record FigureNames(String good, String goodKey, String lost, String lostKey) {

        static final FigureNames COUNTED =
                new FigureNames("received", "shipment.received", "damaged", "shipment.damaged");
        static final FigureNames TAKEN_BACK =
                new FigureNames("returned", "shipment.returned", "destroyed", "shipment.destroyed");
    }

    private void compare() {
        difference.show(line.carried().subtract(orZero(good.getValue())).subtract(orZero(lost.getValue())));
    }

    @Nullable
    BigDecimal good() {
        return good.getValue();
    }

    @Nullable
    BigDecimal lost() {
        return lost.getValue();
    }

    Shortfall difference() {
        return difference.value();
    }

    private static BigDecimal orZero(@Nullable BigDecimal typed) {
        return Objects.requireNonNullElse(typed, BigDecimal.ZERO);
    }
}
