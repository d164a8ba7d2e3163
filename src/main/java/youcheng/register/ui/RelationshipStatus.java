package youcheng.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.register.CityRecord;
import youcheng.register.Ending;
import youcheng.register.LegalStatus;
import youcheng.register.OwnDistrict;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;

/** Shows where a relationship stands in law. */
final class RelationshipStatus {

    private RelationshipStatus() {}

    /** Where the city's relationship stands, in a word. */
    static Badge badge(CityRecord city, Messages messages) {
        RelationshipRecord current = city.current();
        Badge.Signal kind = current == null ? Badge.Signal.PLAIN : kind(current.status());
        return new Badge(messages.t(city.statusKey()), kind);
    }

    /** The same of a city that turned out to be another. */
    static Div gone(CityRecord city, Messages messages) {
        Div line = new Div(
                new Badge(messages.t("merging.gone"), Badge.Signal.PLAIN),
                new Span(messages.t("desk." + city.country().region().desk().name())));
        line.addClassName("relationship-headline");
        return line;
    }

    /** The one thing to know first: where the relationship stands, of which tier, since when, and who looks after it. */
    static Div headline(CityRecord city, Messages messages) {
        Div line = new Div(badge(city, messages));
        line.addClassName("relationship-headline");
        RelationshipRecord current = city.current();
        if (current != null) {
            OwnDistrict district = current.district();
            if (district != null) {
                line.add(new Span(messages.t("register.ofDistrict", district.name())));
            }
            Tier tier = current.tier();
            if (tier != null) {
                line.add(new Span(messages.t("relationship.tier." + tier.name())));
            }
            if (current.established() != null) {
                line.add(new Span(messages.t("register.since", current.established())));
            }
        }
        line.add(new Span(messages.t("desk." + city.country().region().desk().name())));
        return line;
    }

    /** The steps of a relationship up to where it stands and beyond; each step says in words whether it was taken. */
    static OrderedList steps(RelationshipRecord relationship, Messages messages) {
        OrderedList line = new OrderedList();
        line.addClassName("relationship-steps");
        List<String> steps = stepsOf(relationship);
        int current = steps.indexOf(relationship.statusKey());
        for (int i = 0; i < steps.size(); i++) {
            line.add(step(messages, steps.get(i), Integer.compare(i, current)));
        }
        return line;
    }

    private static ListItem step(Messages messages, String key, int place) {
        Span said = new Span(messages.t(
                place < 0 ? "register.step.done" : place == 0 ? "register.step.current" : "register.step.open"));
        said.addClassName("visually-hidden");
        ListItem item = new ListItem(new Span(messages.t(key)), said);
        item.addClassName(place < 0 ? "step-done" : place == 0 ? "step-current" : "step-open");
        if (place == 0) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    /**
     * How far a relationship came that was never concluded is not kept with it, so no step in between is claimed; one that was
     * recorded by mistake took none.
     */
    private static List<String> stepsOf(RelationshipRecord relationship) {
        if (relationship.ending() == Ending.MISTAKEN) {
            return List.of(relationship.statusKey());
        }
        if (relationship.ending() == Ending.NOT_CONCLUDED) {
            return List.of("register.status.INTENT", relationship.statusKey());
        }
        List<String> steps = new ArrayList<>(List.of(
                "register.status.INTENT",
                "register.status.APPLIED",
                "register.status.APPROVED",
                "register.status.SIGNED"));
        if (relationship.status() == LegalStatus.ENDED) {
            steps.add(relationship.statusKey());
        }
        return steps;
    }

    private static Badge.Signal kind(LegalStatus status) {
        return switch (status) {
            case INTENT, APPLIED, APPROVED -> Badge.Signal.INFO;
            case SIGNED -> Badge.Signal.GOOD;
            case ENDED -> Badge.Signal.PLAIN;
        };
    }
}
