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
import youcheng.base.ui.Words;
import youcheng.exchanges.Activity.Status;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.exchanges.Standing;
import youcheng.portfolio.AtRisk;
import youcheng.register.RegisterNavigation;
import youcheng.register.TieRecord;

/** A tie with which the office is losing touch, as a card: what happens when, what was last, what is due. */
class TieCard extends ListItem {

    private final transient Words words;
    private final transient AtRisk tie;
    private final transient LocalDate today;

    TieCard(AtRisk tie, LocalDate today, CourtesyList courtesies, Words words, Runnable again) {
        this.words = words;
        this.tie = tie;
        this.today = today;
        addClassName("tie-card");
        Definition facts = new Definition();
        facts.add(words.t("losing.last"), last());
        if (tie.last() != null) {
            facts.add(words.t("losing.ledBy"), ledBy(tie.last()));
        }
        if (!tie.unanswered().isEmpty()) {
            facts.add(words.t("losing.unanswered"), letters(tie.unanswered()));
        }
        facts.add(
                words.t("courtesy.title"),
                tie.courtesies().isEmpty()
                        ? new Span(words.t("courtesy.none"))
                        : courtesies.of(tie.standing().tie().id(), tie.courtesies(), tie.mayPlan(), again));
        add(head(), facts);
    }

    private Component head() {
        TieRecord record = tie.standing().tie();
        H2 name = new H2(new Anchor(RegisterNavigation.city(record.city()), record.name(words.language())));
        Span country = new Span(record.country().name(words.language()));
        country.addClassName("tile-more");
        Div head = new Div(name, country, Look.badge(words, tie.standing().activity()), new Span(change()));
        head.addClassName("tie-card-head");
        return head;
    }

    private String change() {
        Standing standing = tie.standing().standing();
        LocalDate on = tie.standing().changesOn();
        Status to = standing == null ? null : standing.changesTo();
        return on == null || to == null
                ? ""
                : words.t(
                        "losing.changes",
                        on,
                        Look.activity(words, to),
                        Math.max(0, ChronoUnit.DAYS.between(today, on)));
    }

    private Component last() {
        ExchangeRecord last = tie.last();
        return last == null
                ? new Span(words.t(
                        tie.standing().activity() == Status.NOT_RECORDED ? "losing.noRecord" : "portfolio.noContact"))
                : exchange(last);
    }

    /** Who took part, as recorded then, and whether the partner's lead can still be written to. */
    private Component ledBy(ExchangeRecord last) {
        AtRisk.Lead lead = tie.lead();
        String people = last.people();
        if (lead == null) {
            return new Span(people.isEmpty() ? words.t("losing.leadUnknown") : words.t("losing.people", people));
        }
        String who = Stream.of(lead.title(), lead.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Span(words.t(lead.holdsPost() ? "losing.inPost" : "losing.leftPost", who));
    }

    private Component letters(List<ExchangeRecord> letters) {
        UnorderedList list = new UnorderedList();
        list.addClassName("courtesies");
        letters.forEach(letter -> list.add(new ListItem(exchange(letter))));
        return list;
    }

    private Component exchange(ExchangeRecord exchange) {
        Span when = new Span(words.say(exchange.date()));
        when.addClassName("timeline-when");
        Div line = new Div(
                when,
                new Span(words.t("exchange.kind." + exchange.kind().name())),
                new Anchor(ExchangesNavigation.of(exchange.id()), exchange.title()));
        line.addClassName("exchange-line");
        return line;
    }
}
