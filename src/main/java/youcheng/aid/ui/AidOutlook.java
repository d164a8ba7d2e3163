package youcheng.aid.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import youcheng.aid.gates.Gate;
import youcheng.aid.packages.AidRecord.Nearby;
import youcheng.aid.packages.AidRecord.NearbyPackage;
import youcheng.aid.packages.AidValue;
import youcheng.aid.packages.TierFinding;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;

/** What lies ahead of a package: what it is worth, who approves it and why, what else goes to the same partner, what holds it back. */
@StyleSheet("context://styles/aid.css")
class AidOutlook extends Div {

    private final transient AidWords words;
    private final transient Messages messages;

    AidOutlook(AidWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        addClassName("aid-outlook");
        getElement().setAttribute("role", "status");
    }

    void show(TierFinding tier, AidValue value, Nearby nearby, List<Gate> failed) {
        removeAll();
        Span figure = new Span(words.value(value));
        figure.addClassName("aid-value");
        add(figure, new Paragraph(words.tier(tier)));
        if (!nearby.others().isEmpty()) {
            add(nearby(tier, nearby));
        }
        if (!failed.isEmpty()) {
            Paragraph held = new Paragraph(messages.t(
                    "aid.gates.failed",
                    failed.size(),
                    failed.stream()
                            .map(gate -> messages.t("aid.gate." + gate))
                            .collect(Collectors.joining(messages.t("base.listComma")))));
            held.addClassName("aid-held");
            add(held);
        }
    }

    /** Whoever approves sees whether a package may be a part of one that was split. */
    private Div nearby(TierFinding tier, Nearby nearby) {
        UnorderedList list = new UnorderedList();
        for (NearbyPackage other : nearby.others()) {
            list.add(new ListItem(
                    new Anchor(
                            CasesNavigation.of(other.number()), other.number().value()),
                    new Span(" " + messages.say(other.title()) + " · " + messages.date(other.begunOn()) + " · "
                            + words.value(other.value()))));
        }
        Paragraph sum = new Paragraph(messages.t(
                nearby.isAbove(tier) ? "aid.nearby.above" : "aid.nearby.sum",
                nearby.days(),
                words.value(nearby.sum()),
                words.tier(nearby.tier())));
        if (nearby.isAbove(tier)) {
            sum.addClassName("aid-held");
        }
        Div all = new Div(sum, list);
        all.addClassName("aid-nearby");
        return all;
    }
}
