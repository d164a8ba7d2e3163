package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import youcheng.aid.shipments.Carriage;
import youcheng.aid.shipments.ShipmentReading;
import youcheng.aid.shipments.ShipmentReading.Shipped;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;

/** Shows the shipments of a package: how far they are in a sentence, where its goods are, and each with its days. */
@org.springframework.stereotype.Component
public class ShipmentsPanel {

    private final ShipmentReading reading;
    private final ShipmentButtons buttons;
    private final ShipmentFacts facts;
    private final ShipmentMessages said;
    private final SumsTable sums;
    private final Messages messages;

    ShipmentsPanel(
            ShipmentReading reading,
            ShipmentButtons buttons,
            ShipmentFacts facts,
            ShipmentMessages said,
            SumsTable sums,
            Messages messages) {
        this.reading = reading;
        this.buttons = buttons;
        this.facts = facts;
        this.said = said;
        this.sums = sums;
        this.messages = messages;
    }

    /** The shipments of this package, which the signed-in person may read; {@code again} shows its page anew. */
    public Component of(CaseNumber parcel, Runnable again) {
        Shipped shipped = reading.of(parcel);
        boolean hasGoods = !shipped.of().goods().isEmpty();
        Div panel = new Div();
        if (hasGoods) {
            panel.add(new Paragraph(said.headline(shipped)));
        }
        reading.objectionToPlanning(parcel)
                .ifPresentOrElse(
                        why -> {
                            if (!shipped.sums().isAllPlanned()) {
                                panel.add(new Paragraph(messages.t("shipments.notNow", messages.say(why))));
                            }
                        },
                        () -> plan(panel, shipped));
        if (hasGoods) {
            panel.add(sums.of(shipped.sums()));
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("shipment-cards");
        shipped.shipments().forEach(shipment -> cards.add(card(shipment, shipped, again)));
        panel.add(cards);
        return panel;
    }

    private void plan(Div panel, Shipped shipped) {
        if (!shipped.sums().isAllPlanned()) {
            panel.add(new Button(
                    messages.t("shipments.plan"),
                    event -> UI.getCurrent()
                            .navigate(ShipmentsNavigation.newFor(shipped.of().number()))));
        }
    }

    private ListItem card(ShipmentRecord shipment, Shipped shipped, Runnable again) {
        boolean readable = shipped.readable().contains(shipment.number());
        String name = said.name(shipment);
        H3 title = new H3(readable ? new Anchor(CasesNavigation.of(shipment.number()), name) : new Span(name));
        title.add(said.state(shipment));
        Definition days = new Definition();
        facts.dates(days, shipment.dates());
        Carriage how = shipment.carriage();
        if (how != null && !how.waybill().isEmpty()) {
            days.add(messages.t("shipment.waybill"), how.waybill());
        }
        ListItem card = new ListItem(title, days);
        if (shipment.reason() != null) {
            card.add(new Paragraph(messages.t("shipments.because", shipment.reason())));
        }
        Div turns = new Div();
        turns.addClassName("page-actions");
        if (readable) {
            buttons.of(shipment.number(), again).forEach(button -> {
                button.setAriaLabel(messages.t("shipments.buttonOf", button.getText(), name));
                turns.add(button);
            });
        }
        card.add(turns);
        return card;
    }
}
