package youcheng.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Standing;
import youcheng.courtesies.ui.CourtesyList;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.portfolio.atrisk.AtRisk;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipSummary;

/** A relationship with which the office is losing touch, as a card: what happens when, what was last, what is due. */
class RelationshipCard extends ListItem {

    private final transient Messages messages;
    private final transient AtRisk relationship;
    private final transient LocalDate today;

    RelationshipCard(AtRisk relationship, LocalDate today, CourtesyList courtesies, Messages messages, Runnable again) {
        this.messages = messages;
        this.relationship = relationship;
        this.today = today;
        addClassName("relationship-card");
        Definition facts = new Definition();
        if (relationship.standing().isUnderReview()) {
            facts.add(messages.t("portfolio.review"), Look.review(messages, relationship.standing()));
        }
        facts.add(messages.t("losing.last"), last());
        if (relationship.last() != null) {
            facts.add(messages.t("losing.ledBy"), ledBy(relationship.last()));
        }
        if (!relationship.unanswered().isEmpty()) {
            facts.add(messages.t("losing.unanswered"), letters(relationship.unanswered()));
        }
        facts.add(
                messages.t("courtesy.title"),
                relationship.due().courtesies().isEmpty()
                        ? new Span(messages.t("courtesy.none"))
                        : courtesies.of(relationship.standing().relationship().id(), relationship.due(), again));
        add(head(), facts);
    }

    private Component head() {
        RelationshipSummary record = relationship.standing().relationship();
        H2 name = new H2(new Anchor(RegisterNavigation.city(record.city()), record.name(messages.language())));
        Span country = new Span(record.country().name(messages.language()));
        country.addClassName("tile-more");
        Div head = new Div(
                name, country, Look.badge(messages, relationship.standing().activity()), new Span(change()));
        if (relationship.standing().isUnderReview()) {
            head.addComponentAtIndex(
                    3, Look.badge(messages, relationship.standing().review()));
        }
        head.addClassName("relationship-card-head");
        return head;
    }

    private String change() {
        Standing standing = relationship.standing().standing();
        LocalDate on = relationship.standing().changesOn();
        ActivityStatus to = standing == null ? null : standing.changesTo();
        return on == null || to == null
                ? ""
                : messages.t(
                        "losing.changes",
                        on,
                        Look.activity(messages, to),
                        Math.max(0, ChronoUnit.DAYS.between(today, on)));
    }

    private Component last() {
        ExchangeRecord last = relationship.last();
        return last == null
                ? new Span(messages.t(
                        relationship.standing().activity() == ActivityStatus.NOT_RECORDED
                                ? "losing.noRecord"
                                : "portfolio.noContact"))
                : exchange(last);
    }

    /** Who took part, as recorded then, and whether the partner's lead can still be written to. */
    private Component ledBy(ExchangeRecord last) {
        AtRisk.Lead lead = relationship.lead();
        String people = last.people();
        if (lead == null) {
            return new Span(people.isEmpty() ? messages.t("losing.leadUnknown") : messages.t("losing.people", people));
        }
        String who = Stream.of(lead.title(), lead.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Span(messages.t(lead.holdsPost() ? "losing.inPost" : "losing.leftPost", who));
    }

    private Component letters(List<ExchangeRecord> letters) {
        UnorderedList list = new UnorderedList();
        list.addClassName("letters");
        letters.forEach(letter -> list.add(new ListItem(exchange(letter))));
        return list;
    }

    private Component exchange(ExchangeRecord exchange) {
        Span when = new Span(messages.say(exchange.date()));
        when.addClassName("timeline-when");
        Div line = new Div(
                when,
                new Span(messages.t("exchange.kind." + exchange.kind().name())),
                new Anchor(ExchangesNavigation.of(exchange.id()), exchange.title()));
        line.addClassName("exchange-line");
        return line;
    }
}
