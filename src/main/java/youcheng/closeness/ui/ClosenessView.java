package youcheng.closeness.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Chart;
import youcheng.base.ui.Page;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.Standing.Tally;
import youcheng.closeness.runs.ClosenessExplanation;
import youcheng.closeness.runs.ClosenessRecomputing;
import youcheng.closeness.runs.ClosenessRuns;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** The closeness of one relationship with all that it is made of. */
@Route(ClosenessNavigation.RELATIONSHIP)
@PermitAll
@StyleSheet("context://styles/closeness.css")
class ClosenessView extends Page implements BeforeEnterObserver {

    private static final int RUNS = 20;

    private final transient ClosenessRuns reading;
    private final transient ClosenessRecomputing recomputing;
    private final transient ExchangeReading exchanges;
    private final transient Register register;
    private final transient ClosenessFacts facts;
    private final transient WeighedFile file;
    private final transient ClosenessMessages say;
    private final Div content = new Div();

    ClosenessView(
            ClosenessRuns reading,
            ClosenessRecomputing recomputing,
            ExchangeReading exchanges,
            Register register,
            ClosenessFacts facts,
            WeighedFile file,
            ClosenessMessages say) {
        this.reading = reading;
        this.recomputing = recomputing;
        this.exchanges = exchanges;
        this.register = register;
        this.facts = facts;
        this.file = file;
        this.say = say;
        content.addClassName("closeness-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RelationshipSummary relationship = event.getRouteParameters()
                .get(ClosenessNavigation.TIE_PARAMETER)
                .flatMap(ClosenessView::id)
                .flatMap(id -> register.concluded(List.of(id)).stream().findFirst())
                .orElseThrow(NotFoundException::new);
        title(say.t("closeness.title", relationship.name(say.messages().language())));
        actions(
                new Anchor(RegisterNavigation.city(relationship.city()), say.t("closeness.toRelationship")),
                new Anchor(ClosenessNavigation.HOW, say.t("closeness.how")));
        content.removeAll();
        banner().clear();
        if (!relationship.isInForce()) {
            banner().say(Banner.Severity.INFO, say.t("closeness.ended"));
        }
        reading.explain(relationship.id())
                .ifPresentOrElse(
                        explained -> show(relationship, explained),
                        () -> content.add(new Paragraph(say.t("closeness.notComputed"))));
    }

    /** The route lets any number of digits through. */
    private static Optional<RelationshipId> id(String digits) {
        try {
            return Optional.of(new RelationshipId(Long.parseLong(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void show(RelationshipSummary summary, ClosenessExplanation explained) {
        RelationshipId relationship = summary.id();
        lead(say.t(
                "closeness.asOf", explained.standing().on(), explained.policy().version()));
        Map<Long, ExchangeRecord> titles = exchanges.of(relationship).stream()
                .collect(Collectors.toMap(exchange -> exchange.id().value(), Function.identity()));
        content.add(facts.of(explained.standing()));
        if (!explained.closeness().weighed().isEmpty()) {
            content.add(
                    new H2(say.t("closeness.dimensions")),
                    new DimensionsPanel(
                            say, explained.closeness(), explained.policy().policy(), true));
        }
        content.add(
                new H2(say.t("closeness.advice")),
                new AdvicePanel(say, explained.advice(), explained.closeness().score() != null, titles));
        weights(summary, explained, titles);
        content.add(new H2(say.t("closeness.course")), new CoursePanel(say, explained.course()));
        content.add(new H2(say.t("closeness.activity")), activity(explained));
        content.add(new H2(say.t("closeness.runs")), new RunsPanel(recomputing, say, reading.runs(relationship, RUNS)));
    }

    private void weights(
            RelationshipSummary summary, ClosenessExplanation explained, Map<Long, ExchangeRecord> titles) {
        WeighedList weighed = new WeighedList(
                say,
                explained.closeness(),
                explained.policy().policy(),
                explained.standing().on(),
                contact -> say.link(contact, titles.get(contact.id())));
        content.add(
                new H2(say.t("closeness.exchanges")),
                new Paragraph(say.t(
                        "closeness.exchanges.about",
                        say.number(explained.policy().policy().halfLife()))),
                weighed);
        if (!explained.closeness().weighed().isEmpty()) {
            content.add(file.buttons(summary, weighed));
        }
        Tally tally = explained.standing().tally();
        if (tally.symbolic() + tally.substantive() > 0) {
            content.add(new H2(say.t("closeness.form")), form(explained, tally));
        }
    }

    private Chart form(ClosenessExplanation explained, Tally tally) {
        return new Chart(
                        say.messages(),
                        Chart.Shape.HORIZONTAL,
                        say.t("closeness.form.weights"),
                        say.form(explained.standing().form()),
                        List.of(say.t("closeness.form.substantive"), say.t("closeness.form.symbolic")),
                        List.of(new Chart.Series(
                                say.t("closeness.weight"), List.of(tally.substantive(), tally.symbolic()))))
                .by(say.t("closeness.form.kind"));
    }

    private Div activity(ClosenessExplanation explained) {
        Div activity = new Div();
        if (explained.countedFrom() == null) {
            activity.add(new Paragraph(say.t("closeness.notRecorded")));
            return activity;
        }
        String outlook = say.outlook(
                explained.activity().changesTo(), explained.activity().changesOn());
        Paragraph first = new Paragraph(say.badge(explained.activity().status()));
        first.addClassName("closeness-headline");
        first.add(outlook.isEmpty() ? say.t("closeness.outlook.stays") : outlook);
        activity.add(
                first,
                new Paragraph(say.t(
                        explained.activity().last() == null
                                ? "closeness.countedFrom.begin"
                                : "closeness.countedFrom.living",
                        explained.countedFrom(),
                        explained.policy().policy().coolingMonths(),
                        explained.policy().policy().dormantMonths())));
        explained
                .excused()
                .forEach(period ->
                        activity.add(new Paragraph(say.t("closeness.excusedHere", period.from(), period.until()))));
        return activity;
    }
}
