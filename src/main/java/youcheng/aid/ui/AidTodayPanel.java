package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import youcheng.aid.picture.AidFilter;
import youcheng.aid.picture.AidPhase;
import youcheng.aid.picture.AidStanding;
import youcheng.aid.picture.AidStanding.AidMark;
import youcheng.aid.picture.AidStanding.AidTask;
import youcheng.aid.picture.AidStanding.HeldBack;
import youcheng.aid.picture.OnItsWay;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;

/** How aid stands today: on its way, waiting for whom, arrived and not reported, needs that nobody answered; then the map. */
class AidTodayPanel extends Div {

    private final transient AidStanding standing;
    private final transient AidParts parts;
    private final transient Messages messages;

    AidTodayPanel(AidStanding standing, AidParts parts, Messages messages) {
        this.standing = standing;
        this.parts = parts;
        this.messages = messages;
        Div cards = new Div(onTheirWay(), waiting(), toReport(), unanswered());
        cards.addClassName("aid-cards");
        add(cards);
        if (standing.sent() + standing.toSend() > 0) {
            add(new ShipmentMap(parts.today().open(), messages));
        }
    }

    private Section onTheirWay() {
        Section card = card("aid.way.title", messages.t("aid.way.said", standing.sent(), standing.toSend()));
        card.add(lines(standing.shipments(), this::shipment));
        return card;
    }

    private Component shipment(OnItsWay each) {
        Div line = line(new Anchor(CasesNavigation.of(each.number()), messages.say(each.title())));
        line.add(new Badge(
                messages.t("shipment.state." + each.state().name()),
                each.isLate(messages.today()) ? Badge.Signal.BAD : Badge.Signal.INFO));
        line.add(more(goods(each)), more(days(each)));
        return line;
    }

    private String goods(OnItsWay each) {
        String named = String.join(messages.t("base.listComma"), each.goods());
        String goods = each.lines() > each.goods().size() ? messages.t("aid.way.goods", named, each.lines()) : named;
        String ends = each.ends().stream()
                .map(end -> messages.say(end.name()))
                .collect(Collectors.joining(messages.t("base.listComma")));
        return messages.t("aid.way." + each.direction().name(), goods, ends);
    }

    private String days(OnItsWay each) {
        String sent =
                each.sentOn() == null ? messages.t("aid.way.sentUnknown") : messages.t("aid.way.sent", each.sentOn());
        if (each.expected() == null) {
            return sent + messages.t("aid.way.expectedUnknown");
        }
        return sent + messages.t(each.isLate(messages.today()) ? "aid.way.late" : "aid.way.expected", each.expected());
    }

    private Section waiting() {
        Section card = card(
                "aid.waiting.title",
                messages.t(
                        "aid.waiting.said",
                        standing.counts().of(AidPhase.DRAFT),
                        standing.counts().of(AidPhase.DECIDING),
                        standing.onHold()));
        card.add(lines(standing.tasks(), this::task));
        if (!standing.heldBack().isEmpty()) {
            card.add(new Paragraph(messages.t("aid.waiting.gates")));
            card.add(lines(standing.heldBack(), this::heldBack));
        }
        card.add(all(AidPhase.DECIDING, "aid.waiting.all"));
        return card;
    }

    private Component task(AidTask each) {
        Div line = line(new Anchor(CasesNavigation.of(each.number()), messages.say(each.title())));
        if (messages.isPast(each.due()) && each.due() != null) {
            line.add(new Badge(messages.t("cases.overdue", messages.date(each.due())), Badge.Signal.BAD));
        }
        String who = each.holder() == null
                ? messages.t("aid.waiting.group", parts.names().groups().of(each.group()))
                : parts.names().people().nameOf(each.holder());
        line.add(more(messages.t("aid.waiting.task", messages.t(each.stepKey()), who, messages.age(each.created()))));
        return line;
    }

    private Component heldBack(HeldBack each) {
        String gates = each.gates().stream()
                .map(gate -> messages.t("aid.gate." + gate.name()))
                .collect(Collectors.joining(messages.t("base.listComma")));
        Div line = line(new Anchor(
                CasesNavigation.of(each.mark().number()),
                messages.say(each.mark().title())));
        line.add(more(gates));
        return line;
    }

    private Section toReport() {
        int count = standing.counts().of(AidPhase.TO_REPORT);
        Section card = card("aid.toReport.title", messages.t("aid.toReport.said", count));
        card.add(lines(standing.toReport(), mark -> marked(mark, "aid.toReport.since", "aid.toReport.sinceUnknown")));
        if (count > standing.toReport().size()) {
            card.add(all(AidPhase.TO_REPORT, "aid.toReport.all"));
        }
        return card;
    }

    private Section unanswered() {
        Section card =
                card("aid.unanswered.title", messages.t("aid.unanswered.said", standing.needs(), AidStanding.DAYS));
        card.add(lines(
                standing.unanswered(), mark -> marked(mark, "aid.unanswered.since", "aid.unanswered.sinceUnknown")));
        return card;
    }

    private Component marked(AidMark mark, String since, String unknown) {
        Div line = line(new Anchor(CasesNavigation.of(mark.number()), messages.say(mark.title())));
        line.add(more(
                mark.since() == null
                        ? messages.t(unknown)
                        : messages.t(
                                since,
                                mark.since(),
                                ChronoUnit.DAYS.between(mark.since(), messages.today()),
                                messages.t("aid.state." + mark.state().name()))));
        return line;
    }

    private Anchor all(AidPhase phase, String key) {
        return new Anchor(AidUrlState.of(AidFilter.everything().in(phase)).linkTo(AidNavigation.AID), messages.t(key));
    }

    private Section card(String title, String said) {
        Section card = new Section(new H2(messages.t(title)), new Paragraph(said));
        card.addClassName("aid-card");
        return card;
    }

    private static <T> UnorderedList lines(List<T> each, Function<T, Component> line) {
        UnorderedList list = new UnorderedList();
        each.forEach(one -> list.add(new ListItem(line.apply(one))));
        list.setVisible(!each.isEmpty());
        return list;
    }

    private static Div line(Component name) {
        Div line = new Div(name);
        line.addClassName("aid-line");
        return line;
    }

    private static Span more(String text) {
        Span more = new Span(text);
        more.addClassName("aid-more");
        return more;
    }
}
