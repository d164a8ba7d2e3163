package youcheng.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.identity.People;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.Ending;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipRecord;
import youcheng.register.keeping.RelationshipMerge.DoneMerge;
import youcheng.register.keeping.RelationshipMerging;

/** On the page of a city: what was merged into its relationships, where its own went, and the way to merge and to undo it. */
@Component
class CityMerges {

    private final RelationshipMerging merging;
    private final People people;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    CityMerges(RelationshipMerging merging, People people, Messages messages, Fields make, Dialogs dialogs) {
        this.merging = merging;
        this.people = people;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    /** The way to merge the city's relationship with another; none for whoever may not. */
    Optional<Anchor> link(CityRecord city) {
        RelationshipRecord current = city.current();
        return current != null && current.ending() != Ending.MISTAKEN && merging.mayMerge(city.id())
                ? Optional.of(new Anchor(MergeNavigation.of(current.id()), messages.t("merging.link")))
                : Optional.empty();
    }

    /** What was merged; empty where nothing was. */
    Optional<Div> of(CityRecord city) {
        List<DoneMerge> all = merging.of(city.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean may = merging.mayMerge(city.id());
        Div section = new Div();
        all.forEach(merge -> section.add(line(city.id(), merge, may)));
        return Optional.of(section);
    }

    private Div line(CityId city, DoneMerge merge, boolean may) {
        // A paragraph, whose links are underlined.
        Paragraph said = new Paragraph();
        if (merge.staysIn().id().equals(city)) {
            said.add(new Span(messages.t("merging.intoThis", merge.wentFrom().name(messages.language()))));
        } else {
            said.add(
                    new Span(messages.t("merging.mergedInto")),
                    new Anchor(
                            RegisterNavigation.city(merge.staysIn().id()),
                            merge.staysIn().name(messages.language())));
        }
        Div why = new Div(
                messages.t("merging.because", messages.date(merge.at()), people.nameOf(merge.by()), merge.reason()));
        why.addClassName("city-source");
        Div line = new Div(said, why);
        if (may) {
            Button undo = new Button(messages.t("merging.undo"), event -> undo(merge));
            undo.setAriaLabel(
                    messages.t("merging.undo") + ": " + merge.wentFrom().name(messages.language()));
            line.add(undo);
        }
        return line;
    }

    private void undo(DoneMerge merge) {
        new ReasonDialog(messages, make, "merging.undo", "merging.undo.about", merge.id())
                .ask("merging.undo", reason -> {
                    merging.undo(merge.id(), reason);
                    dialogs.done("merging.undone");
                    UI.getCurrent().refreshCurrentRoute(false);
                });
    }
}
