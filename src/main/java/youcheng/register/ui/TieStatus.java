package youcheng.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Words;
import youcheng.register.CityRecord;
import youcheng.register.Ending;
import youcheng.register.LegalStatus;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;

/** Shows where a tie stands in law. */
final class TieStatus {

    private TieStatus() {}

    /** Where the city's tie stands, in a word. */
    static Badge badge(CityRecord city, Words words) {
        RelationshipRecord current = city.current();
        Badge.Kind kind = current == null ? Badge.Kind.PLAIN : kind(current.status());
        return new Badge(words.t(city.statusKey()), kind);
    }

    /** The one thing to know first: where the tie stands, of which tier, since when, and who looks after it. */
    static Div headline(CityRecord city, Words words) {
        Div line = new Div(badge(city, words));
        line.addClassName("tie-headline");
        RelationshipRecord current = city.current();
        if (current != null) {
            Tier tier = current.tier();
            if (tier != null) {
                line.add(new Span(words.t("relationship.tier." + tier.name())));
            }
            if (current.established() != null) {
                line.add(new Span(words.t("register.since", current.established())));
            }
        }
        line.add(new Span(words.t("desk." + city.country().region().desk().name())));
        return line;
    }

    /** The steps of a tie up to where it stands and beyond; each step says in words whether it was taken. */
    static OrderedList steps(RelationshipRecord tie, Words words) {
        OrderedList line = new OrderedList();
        line.addClassName("tie-steps");
        List<String> steps = stepsOf(tie);
        int current = steps.indexOf(tie.statusKey());
        for (int i = 0; i < steps.size(); i++) {
            line.add(step(words, steps.get(i), Integer.compare(i, current)));
        }
        return line;
    }

    private static ListItem step(Words words, String key, int place) {
        Span said = new Span(words.t(
                place < 0 ? "register.step.done" : place == 0 ? "register.step.current" : "register.step.open"));
        said.addClassName("visually-hidden");
        ListItem item = new ListItem(new Span(words.t(key)), said);
        item.addClassName(place < 0 ? "step-done" : place == 0 ? "step-current" : "step-open");
        if (place == 0) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    /** How far a tie came that was never concluded is not kept with it, so no step in between is claimed. */
    private static List<String> stepsOf(RelationshipRecord tie) {
        if (tie.ending() == Ending.NOT_CONCLUDED) {
            return List.of("register.status.INTENT", tie.statusKey());
        }
        List<String> steps = new ArrayList<>(List.of(
                "register.status.INTENT",
                "register.status.APPLIED",
                "register.status.APPROVED",
                "register.status.SIGNED"));
        if (tie.status() == LegalStatus.ENDED) {
            steps.add(tie.statusKey());
        }
        return steps;
    }

    private static Badge.Kind kind(LegalStatus status) {
        return switch (status) {
            case INTENT, APPLIED, APPROVED -> Badge.Kind.INFO;
            case SIGNED -> Badge.Kind.GOOD;
            case ENDED -> Badge.Kind.PLAIN;
        };
    }
}
