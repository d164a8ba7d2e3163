package youcheng.exchanges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import youcheng.base.PartialDate;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeRecord;
import youcheng.identity.People;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersons;
import youcheng.register.RegisterNavigation;

/** What is on record about an exchange. */
@org.springframework.stereotype.Component
class ExchangeFacts {

    private final ExchangeMessages said;
    private final People people;
    private final ContactPersons persons;
    private final Messages messages;

    ExchangeFacts(ExchangeMessages said, People people, ContactPersons persons, Messages messages) {
        this.said = said;
        this.people = people;
        this.persons = persons;
        this.messages = messages;
    }

    Component of(ExchangeRecord exchange, NamedRelationships relationships) {
        Definition facts = new Definition();
        facts.add(messages.t("exchange.state"), marks(exchange));
        String reason = exchange.endedReason();
        if (reason != null) {
            facts.add(messages.t("base.reason"), reason);
        }
        facts.add(messages.t("exchange.partners"), partners(exchange, relationships));
        facts.add(messages.t("exchange.date"), messages.say(exchange.when()));
        facts.add(messages.t("exchange.kind"), said.of(exchange.kind()));
        facts.add(messages.t("exchange.direction"), said.of(exchange.direction()));
        facts.add(messages.t("exchange.level"), said.of(exchange.level()));
        facts.add(messages.t("exchange.substance"), said.of(exchange.substance()));
        facts.add(messages.t("exchange.field"), said.of(exchange.field()));
        facts.add(messages.t("exchange.people"), exchange.people());
        Long lead = exchange.lead();
        if (lead != null) {
            facts.add(
                    messages.t("exchange.lead"),
                    persons.find(new ContactPersonId(lead)).map(said::of).orElse("#" + lead));
        }
        facts.add(messages.t("exchange.outcome"), exchange.outcome());
        facts.add(messages.t("exchange.evidence"), exchange.evidence());
        if (exchange.kind() == ExchangeKind.LETTER) {
            PartialDate answered = exchange.answered();
            facts.add(
                    messages.t("exchange.answered"),
                    answered == null ? messages.t("exchanges.noAnswer") : messages.say(answered));
        }
        Long by = exchange.recordedBy();
        facts.add(
                messages.t("exchanges.recordedBy"),
                messages.t(
                        "exchanges.by",
                        by == null ? messages.t("exchanges.bySystem") : people.nameOf(by),
                        exchange.recordedAt()));
        return facts;
    }

    private Div marks(ExchangeRecord exchange) {
        Div marks = new Div(said.badge(exchange.state()), said.evidence(exchange.isEvidenced()));
        if (exchange.isDemonstration()) {
            marks.add(said.demonstration());
        }
        marks.addClassName("exchange-marks");
        return marks;
    }

    private static Div partners(ExchangeRecord exchange, NamedRelationships relationships) {
        Div partners = new Div();
        partners.addClassName("exchange-marks");
        exchange.partners()
                .forEach(id -> partners.add(relationships
                        .find(id)
                        .<Component>map(relationship -> new Anchor(
                                RegisterNavigation.city(relationship.city()), relationships.name(relationship)))
                        .orElseGet(() -> new Span("#" + id))));
        return partners;
    }
}
