package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.BigDecimalField.BigDecimalFieldI18n;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.ShipmentDates;
import youcheng.aid.shipments.ShipmentDraft;
import youcheng.aid.shipments.ShipmentDraft.DraftLine;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;

/** The fields of a shipment that is planned: its days, and a table of what is still to be planned with a figure for each recipient. */
final class PlanFields {

    private final DatePicker announcedOn;
    private final DatePicker expectedArrival;
    private final List<PlanRow> rows;
    private final List<BigDecimalField> shown = new ArrayList<>();
    private final Div content = new Div();

    PlanFields(FormFields fields, List<PlanRow> rows, ShipmentDates dates, PlanWords words) {
        this.rows = List.copyOf(rows);
        Messages messages = words.messages();
        announcedOn = fields.add("announcedOn", words.make().date("shipment.announcedOn"));
        expectedArrival = fields.add("expectedArrival", words.make().date("shipment.expectedArrival"));
        announcedOn.setValue(dates.announcedOn());
        expectedArrival.setValue(dates.expectedArrival());
        PlainTable table = new PlainTable(
                messages.t("shipments.toPlanTable"),
                messages.t("shipments.lineHead"),
                messages.t("shipment.recipient"),
                messages.t("shipments.toPlan"),
                messages.t("shipment.quantity"));
        content.add(
                announcedOn,
                expectedArrival,
                table,
                ManyLines.toFillIn(fields, rows.size(), place -> row(table, fields, place, words), messages));
    }

    /** What the fields are made and said with. */
    @org.springframework.stereotype.Component
    record PlanWords(ShipmentMessages said, Fields make, Messages messages) {}

    private void row(PlainTable table, FormFields fields, int place, PlanWords words) {
        PlanRow row = rows.get(place);
        Messages messages = words.messages();
        BigDecimalField field = new BigDecimalField();
        field.setLocale(messages.language());
        field.setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(messages.t("base.form.badNumber")));
        String recipient = messages.say(row.recipient().name());
        field.setAriaLabel(messages.t("shipments.quantityOf", row.good().item(), recipient));
        fields.add("quantity" + place, field, BigDecimal::toPlainString, BigDecimal::new);
        field.setValue(row.proposed());
        shown.add(field);
        table.row(
                new Span(row.good().item()),
                new Span(recipient),
                new Span(words.said().quantity(row.toPlan(), row.good())),
                field);
    }

    Div content() {
        return content;
    }

    /** A row that nobody had shown is planned as it was proposed. */
    ShipmentDraft value() {
        List<DraftLine> lines = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            PlanRow row = rows.get(place);
            @Nullable
            BigDecimal quantity = place < shown.size() ? shown.get(place).getValue() : row.proposed();
            lines.add(new DraftLine(row.good().line(), row.recipient().key(), quantity));
        }
        return new ShipmentDraft(announcedOn.getValue(), expectedArrival.getValue(), lines);
    }
}
