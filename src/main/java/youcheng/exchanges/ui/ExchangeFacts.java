package youcheng.exchanges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import youcheng.base.PartialDate;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Words;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.Kind;
import youcheng.identity.People;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersons;
import youcheng.register.RegisterNavigation;

/** What is on record about an exchange. */
@org.springframework.stereotype.Component
class ExchangeFacts {

    private final ExchangeWords said;
    private final People people;
    private final ContactPersons persons;
    private final Words words;

    ExchangeFacts(ExchangeWords said, People people, ContactPersons persons, Words words) {
        this.said = said;
        this.people = people;
        this.persons = persons;
        this.words = words;
    }

    Component of(ExchangeRecord exchange, Ties ties) {
        Definition facts = new Definition();
        facts.add(words.t("exchange.state"), marks(exchange));
        String reason = exchange.endedReason();
        if (reason != null) {
            facts.add(words.t("base.reason"), reason);
        }
        facts.add(words.t("exchange.partners"), partners(exchange, ties));
        facts.add(words.t("exchange.date"), words.say(exchange.date()));
        facts.add(words.t("exchange.kind"), said.of(exchange.kind()));
        facts.add(words.t("exchange.direction"), said.of(exchange.direction()));
        facts.add(words.t("exchange.level"), said.of(exchange.level()));
        facts.add(words.t("exchange.substance"), said.of(exchange.substance()));
        facts.add(words.t("exchange.field"), said.of(exchange.field()));
        facts.add(words.t("exchange.people"), exchange.people());
        Long lead = exchange.lead();
        if (lead != null) {
            facts.add(
                    words.t("exchange.lead"),
                    persons.find(new ContactPersonId(lead)).map(said::of).orElse("#" + lead));
        }
        facts.add(words.t("exchange.outcome"), exchange.outcome());
        facts.add(words.t("exchange.evidence"), exchange.evidence());
        if (exchange.kind() == Kind.LETTER) {
            PartialDate answered = exchange.answered();
            facts.add(
                    words.t("exchange.answered"),
                    answered == null ? words.t("exchanges.noAnswer") : words.say(answered));
        }
        Long by = exchange.recordedBy();
        facts.add(
                words.t("exchanges.recordedBy"),
                words.t(
                        "exchanges.by",
                        by == null ? words.t("exchanges.bySystem") : people.nameOf(by),
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

    private static Div partners(ExchangeRecord exchange, Ties ties) {
        Div partners = new Div();
        partners.addClassName("exchange-marks");
        exchange.partners()
                .forEach(id -> partners.add(ties.find(id)
                        .<Component>map(tie -> new Anchor(RegisterNavigation.city(tie.city()), ties.name(tie)))
                        .orElseGet(() -> new Span("#" + id))));
        return partners;
    }
}
