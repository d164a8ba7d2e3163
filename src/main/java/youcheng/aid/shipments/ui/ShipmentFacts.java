package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.aid.shipments.Carriage;
import youcheng.aid.shipments.ShipmentDates;
import youcheng.aid.shipments.ShipmentLineRecord;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;
import youcheng.cases.CasesNavigation;

/** Shows a shipment: its days and papers, and its lines from the plan to what became of them. */
@Component
class ShipmentFacts {

    private final ShipmentMessages said;
    private final Messages messages;

    ShipmentFacts(ShipmentMessages said, Messages messages) {
        this.said = said;
        this.messages = messages;
    }

    /** Which package it is of, its days, and how it travels. */
    Definition of(ShipmentRecord shipment) {
        Definition facts = new Definition();
        facts.add(
                messages.t("shipment.package"),
                new Anchor(
                        CasesNavigation.of(shipment.parcel()), shipment.parcel().value()));
        dates(facts, shipment.dates());
        carriage(facts, shipment);
        if (shipment.reason() != null) {
            facts.add(messages.t("shipment.reason"), shipment.reason());
        }
        return facts;
    }

    /** The four days, the expected arrival beside; what is not known is a dash. */
    void dates(Definition facts, ShipmentDates dates) {
        facts.add(messages.t("shipment.announcedOn"), messages.say(dates.announcedOn()));
        facts.add(messages.t("shipment.sentOn"), messages.say(dates.sentOn()));
        if (dates.arrivedOn() == null) {
            facts.add(messages.t("shipment.expectedArrival"), messages.say(dates.expectedArrival()));
        }
        facts.add(messages.t("shipment.arrivedOn"), messages.say(dates.arrivedOn()));
        facts.add(messages.t("shipment.handedOverOn"), messages.say(dates.handedOverOn()));
    }

    private void carriage(Definition facts, ShipmentRecord shipment) {
        Carriage how = shipment.carriage();
        if (how != null) {
            if (how.channel() != null) {
                facts.add(
                        messages.t("shipment.channel"),
                        messages.t("shipment.channel." + how.channel().name()));
            }
            if (how.incoterm() != null) {
                facts.add(
                        messages.t("shipment.incoterm"),
                        messages.t("shipment.incoterm." + how.incoterm().name()));
            }
            facts.add(messages.t("shipment.waybill"), how.waybill());
            facts.add(messages.t("shipment.consignee"), how.consignee());
        }
    }

    /** The lines, each with the figures that are known of it. */
    Div lines(ShipmentRecord shipment) {
        List<LineFigure> figures = LineFigure.knownOf(shipment.lines());
        boolean differs =
                shipment.lines().stream().anyMatch(line -> line.difference().reason() != null);
        boolean batches =
                shipment.lines().stream().anyMatch(line -> !line.batch().isEmpty());
        List<String> heads = new ArrayList<>();
        heads.add(messages.t("shipments.lineHead"));
        figures.forEach(figure -> heads.add(messages.t(figure.labelKey())));
        if (differs) {
            heads.add(messages.t("shipment.difference"));
        }
        if (batches) {
            heads.add(messages.t("shipment.batch"));
        }
        PlainTable table = new PlainTable(messages.t("shipments.lines"), heads.toArray(String[]::new));
        List<ShipmentLineRecord> lines = shipment.lines();
        return new Div(
                table,
                new ManyLines(
                        lines.size(), place -> row(table, lines.get(place), figures, differs, batches), messages));
    }

    private void row(
            PlainTable table, ShipmentLineRecord line, List<LineFigure> figures, boolean differs, boolean batches) {
        List<String> cells = new ArrayList<>();
        figures.forEach(figure -> cells.add(said.quantity(figure.of(line), line.good())));
        if (differs) {
            cells.add(said.difference(line.difference()));
        }
        if (batches) {
            cells.add(
                    line.expiresOn() == null
                            ? line.batch()
                            : messages.t("shipments.batchUntil", line.batch(), line.expiresOn()));
        }
        table.row(said.line(line), cells.toArray(String[]::new));
    }
}
