package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.BigDecimalField.BigDecimalFieldI18n;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.ShipmentReading.LeftLine;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;

/** Asks how much of each line that was handed over is recalled, and why; all of it stands there already. */
class RecallDialog extends ReasonDialog {

    private final transient List<BigDecimalField> quantities = new ArrayList<>();

    RecallDialog(Messages messages, Fields make, ShipmentMessages said, CaseNumber number, List<LeftLine> lines) {
        super(messages, make, "shipments.recall", "shipments.recallDelivered.about", number);
        for (LeftLine line : lines) {
            BigDecimalField field = new BigDecimalField(messages.t(
                    "shipments.legendReceived",
                    said.line(line.line()),
                    said.quantity(line.left(), line.line().good())));
            field.setLocale(messages.language());
            field.setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(messages.t("base.form.badNumber")));
            field.setWidthFull();
            field.setValue(ShipmentMessages.plain(line.left()));
            quantities.add(field("quantity" + quantities.size(), field));
        }
    }

    void ask(BiConsumer<String, List<@Nullable BigDecimal>> action) {
        ask("shipments.recall", reason -> {
            List<@Nullable BigDecimal> typed = new ArrayList<>();
            quantities.forEach(field -> typed.add(field.getValue()));
            action.accept(reason, typed);
        });
    }
}
