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
import youcheng.aid.shipments.PackageSums.LineSums;
import youcheng.aid.shipments.ShipmentDates;
import youcheng.aid.shipments.ShipmentDraft;
import youcheng.aid.shipments.ShipmentDraft.DraftLine;
import youcheng.aid.shipments.ShipmentReading.Shipped;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.ShippedPackage.Recipient;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;

/** The fields of a shipment that is planned: its days, and a table of what is still to be planned with a figure for each recipient. */
final class PlanFields {

    private final DatePicker announcedOn;
    private final DatePicker expectedArrival;
    private final List<PlanRow> rows = new ArrayList<>();
    private final Div content = new Div();

    /** How much of a line goes to a recipient. */
    private record PlanRow(long line, long recipient, BigDecimalField quantity) {}

    /** Where there is one recipient, all that is to be planned stands there already. */
    PlanFields(FormFields fields, Shipped shipped, @Nullable ShipmentRecord before, PlanWords words) {
        announcedOn = fields.add("announcedOn", words.make().date("shipment.announcedOn"));
        expectedArrival = fields.add("expectedArrival", words.make().date("shipment.expectedArrival"));
        ShipmentDates dates = before == null ? ShipmentDates.NONE : before.dates();
        announcedOn.setValue(dates.announcedOn());
        expectedArrival.setValue(dates.expectedArrival());
        Messages messages = words.messages();
        PlainTable table = new PlainTable(
                messages.t("shipments.toPlanTable"),
                messages.t("shipments.lineHead"),
                messages.t("shipment.recipient"),
                messages.t("shipments.toPlan"),
                messages.t("shipment.quantity"));
        for (LineSums line : shipped.sums().lines()) {
            BigDecimal toPlan = line.toPlan().add(ownOf(before, line));
            if (toPlan.signum() > 0) {
                shipped.of().recipients().forEach(to -> row(table, fields, line, to, toPlan, shipped, before, words));
            }
        }
        content.add(announcedOn, expectedArrival, table);
    }

    /** What the fields are made and said with. */
    @org.springframework.stereotype.Component
    record PlanWords(ShipmentMessages said, Fields make, Messages messages) {}

    private void row(
            PlainTable table,
            FormFields fields,
            LineSums line,
            Recipient to,
            BigDecimal toPlan,
            Shipped shipped,
            @Nullable ShipmentRecord before,
            PlanWords words) {
        BigDecimalField field = new BigDecimalField();
        field.setLocale(words.messages().language());
        field.setI18n(new BigDecimalFieldI18n()
                .setBadInputErrorMessage(words.messages().t("base.form.badNumber")));
        String recipient = words.messages().say(to.name());
        field.setAriaLabel(
                words.messages().t("shipments.quantityOf", line.good().item(), recipient));
        fields.add("quantity" + rows.size(), field, BigDecimal::toPlainString, BigDecimal::new);
        BigDecimal own = plannedFor(before, line, to);
        boolean isOnlyOne = shipped.of().recipients().size() == 1;
        if (own.signum() > 0 || (before == null && isOnlyOne)) {
            field.setValue(ShipmentMessages.plain(own.signum() > 0 ? own : toPlan));
        }
        rows.add(new PlanRow(line.good().line(), to.key(), field));
        table.row(
                new Span(line.good().item()),
                new Span(recipient),
                new Span(words.said().quantity(toPlan, line.good())),
                field);
    }

    Div content() {
        return content;
    }

    ShipmentDraft value() {
        return new ShipmentDraft(
                announcedOn.getValue(),
                expectedArrival.getValue(),
                rows.stream()
                        .map(row -> new DraftLine(
                                row.line(), row.recipient(), row.quantity().getValue()))
                        .toList());
    }

    private static BigDecimal ownOf(@Nullable ShipmentRecord before, LineSums line) {
        return before == null
                ? BigDecimal.ZERO
                : before.lines().stream()
                        .filter(each -> each.good().line() == line.good().line())
                        .map(each -> each.planned())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal plannedFor(@Nullable ShipmentRecord before, LineSums line, Recipient to) {
        return before == null
                ? BigDecimal.ZERO
                : before.lines().stream()
                        .filter(each -> each.good().line() == line.good().line()
                                && each.recipient().key() == to.key())
                        .map(each -> each.planned())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
