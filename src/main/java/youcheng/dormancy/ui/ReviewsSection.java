package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.dormancy.review.ReviewOpening;
import youcheng.dormancy.review.ReviewReading;
import youcheng.dormancy.review.ReviewReading.ReviewOfRelationship;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: whether it is under review, how far that is, and what earlier reviews came to. */
@org.springframework.stereotype.Component
class ReviewsSection implements RelationshipSection {

    private final ReviewReading reading;
    private final ReviewOpening opening;
    private final WakingWords words;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    ReviewsSection(
            ReviewReading reading,
            ReviewOpening opening,
            WakingWords words,
            SignedIn signedIn,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.opening = opening;
        this.words = words;
        this.signedIn = signedIn;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public String titleKey() {
        return "dormancy.reviews";
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public List<String> warnings(RelationshipId id) {
        return reading.openOf(id).stream()
                .map(review ->
                        messages.t("dormancy.underReview", review.opening().on(), words.state(review)))
                .toList();
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        List<ReviewOfRelationship> reviews = reading.of(id);
        boolean may = signedIn.person().is(Role.OFFICER) && opening.mayOpen(id);
        if (reviews.isEmpty() && !may) {
            return Optional.empty();
        }
        Div section = new Div();
        UnorderedList list = new UnorderedList();
        reviews.forEach(each -> list.add(new ListItem(line(each))));
        section.add(list);
        if (may) {
            section.add(new Button(messages.t("dormancy.open"), event -> open(id)));
        }
        return Optional.of(section);
    }

    private Div line(ReviewOfRelationship each) {
        CaseSummary summary = each.summary();
        String number = summary.number().value();
        Component name =
                each.isReadable() ? new Anchor(CasesNavigation.of(summary.number()), number) : new Span(number);
        Div line = new Div(
                name,
                new Span(messages.date(summary.opened())),
                new Badge(messages.t(summary.stateKey()), summary.isOpen() ? Badge.Signal.INFO : Badge.Signal.PLAIN),
                new Span(words.state(each.review())));
        line.addClassName("work-about");
        return line;
    }

    private void open(RelationshipId id) {
        ReasonDialog dialog = new ReasonDialog(messages, make, "dormancy.open", "dormancy.open.about", id);
        dialog.ask("dormancy.open", why -> {
            CaseNumber number = opening.open(id, why);
            dialogs.done("dormancy.opened");
            UI.getCurrent().navigate(CasesNavigation.of(number));
        });
    }
}
