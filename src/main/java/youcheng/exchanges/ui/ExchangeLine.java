package youcheng.exchanges.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import youcheng.base.ui.Messages;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.ExchangesNavigation;

/** An exchange in a line, on the page of one of its partners. */
@StyleSheet("context://styles/exchanges.css")
class ExchangeLine extends Div {

    ExchangeLine(ExchangeRecord exchange, NamedRelationships relationships, ExchangeMessages said, Messages messages) {
        addClassName("exchange-line");
        Span day = new Span(messages.say(exchange.when()));
        day.addClassName("timeline-when");
        add(day, new Anchor(ExchangesNavigation.of(exchange.id()), exchange.title()));
        add(new Span(said.of(exchange.kind())), new Span(said.of(exchange.direction())));
        add(new Span(said.of(exchange.level())));
        if (exchange.state() == ExchangeState.HELD) {
            add(new Span(said.of(exchange.substance())), said.evidence(exchange.isEvidenced()));
        }
        if (exchange.isDemonstration()) {
            add(said.demonstration());
        }
        if (exchange.partners().size() > 1) {
            add(new Span(messages.t("exchanges.with", relationships.names(exchange.partners()))));
        }
    }
}
