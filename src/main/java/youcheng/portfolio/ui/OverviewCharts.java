package youcheng.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Chart;
import youcheng.base.ui.Chart.Dot;
import youcheng.base.ui.Chart.Series;
import youcheng.base.ui.Chart.Tone;
import youcheng.base.ui.Messages;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.closeness.ActivityStatus;
import youcheng.exchanges.FieldOfExchange;
import youcheng.portfolio.overview.Overview;
import youcheng.portfolio.overview.Overview.Weight;
import youcheng.portfolio.overview.RelationshipStanding;
import youcheng.register.Region;
import youcheng.register.RegisterNavigation;

/** The charts of the overview, each with what it shows in one sentence. */
class OverviewCharts {

    private static final int RANKED = 10;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private final Overview overview;
    private final @Nullable Region region;
    private final Messages messages;
    private final OverviewFindings findings;

    OverviewCharts(Overview overview, @Nullable Region region, Messages messages) {
        this.overview = overview;
        this.region = region;
        this.messages = messages;
        this.findings = new OverviewFindings(overview, messages);
    }

    List<Component> all() {
        List<Component> all = new ArrayList<>(List.of(activity(), closeness(), form()));
        if (!overview.weight().mostForm().isEmpty()) {
            all.add(mostForm());
        }
        all.addAll(List.of(regions(), desks(), fields()));
        boolean besideFields = all.size() % 2 == 1;
        // The picture of the fields is as tall as two others.
        all.addAll(besideFields ? List.of(new Div(direction(), aid())) : List.of(direction(), aid()));
        return all;
    }

    private Component activity() {
        List<ActivityStatus> statuses = Arrays.asList(ActivityStatus.values());
        Chart chart = new Chart(
                        messages,
                        Chart.Shape.BARS,
                        messages.t("overview.activity"),
                        findings.activity(),
                        statuses.stream()
                                .map(status -> Look.activity(messages, status))
                                .toList(),
                        List.of(
                                new Series(
                                        messages.t("overview.before"), values(overview.activityYearAgo()), Tone.PLAIN),
                                new Series(messages.t("overview.now"), values(overview.activity()), Tone.INFO)))
                .by(messages.t("overview.activity.item"));
        chart.addChosenListener(
                place -> register("activity", statuses.get(place).name()));
        return chart;
    }

    private Component closeness() {
        List<String> names = new ArrayList<>();
        List<@Nullable Double> counts = new ArrayList<>();
        for (int ten = 0; ten < TEN; ten++) {
            names.add(ten * TEN + "–" + (ten == TEN - 1 ? HUNDRED : ten * TEN + TEN - 1));
            counts.add((double) overview.histogram().get(ten));
        }
        names.add(messages.t("closeness.band.INSUFFICIENT"));
        counts.add((double) findings.insufficient());
        return new Chart(
                        messages,
                        Chart.Shape.BARS,
                        messages.t("overview.closeness"),
                        findings.closeness(),
                        names,
                        List.of(new Series(messages.t("overview.relationships"), counts, Tone.INFO)))
                .by(messages.t("portfolio.closeness"));
    }

    private Component form() {
        List<RelationshipStanding> relationships = overview.relationships().stream()
                .filter(each -> each.score() != null && each.form() != null)
                .toList();
        List<Dot> dots = relationships.stream()
                .map(each -> new Dot(
                        each.relationship().name(messages.language()),
                        each.score(),
                        Objects.requireNonNull(each.form()) * HUNDRED,
                        Look.activity(messages, each.activity()),
                        Look.tone(each.activity())))
                .toList();
        Chart chart = Chart.scatter(
                        messages,
                        messages.t("overview.substance"),
                        findings.form(),
                        messages.t("portfolio.closeness"),
                        messages.t("overview.formShare"),
                        dots)
                .by(messages.t("portfolio.partner"));
        chart.addChosenListener(place -> UI.getCurrent()
                .navigate(RegisterNavigation.city(
                        relationships.get(place).relationship().city())));
        return chart;
    }

    private Component mostForm() {
        Weight weight = overview.weight();
        OrderedList list = new OrderedList();
        weight.mostForm().stream().limit(RANKED).forEach(each -> {
            Span share = new Span(Look.percent(messages.language(), each.form()));
            share.addClassName("ranked-figure");
            Span about = new Span(Look.closeness(messages, each));
            about.addClassName("tile-more");
            list.add(new ListItem(
                    new Anchor(
                            RegisterNavigation.city(each.relationship().city()),
                            each.relationship().name(messages.language())),
                    share,
                    about));
        });
        list.addClassName("ranked");
        return new Div(new H2(messages.t("overview.mostForm")), list);
    }

    private Component regions() {
        List<Overview.RegionFigure> regions = overview.regions();
        Chart chart = new Chart(
                        messages,
                        Chart.Shape.STACKED,
                        messages.t("overview.regions"),
                        findings.regions(),
                        regions.stream()
                                .map(figure -> messages.t(
                                        "register.region." + figure.region().name()))
                                .toList(),
                        byActivity(regions.stream()
                                .map(Overview.RegionFigure::activity)
                                .toList()))
                .by(messages.t("register.region"));
        chart.addChosenListener(place -> UI.getCurrent()
                .navigate(
                        RegisterNavigation.REGISTER,
                        QueryParameters.of("region", regions.get(place).region().name())));
        return chart;
    }

    private Component desks() {
        return new Chart(
                        messages,
                        Chart.Shape.STACKED,
                        messages.t("overview.desks"),
                        findings.desks(),
                        overview.desks().stream()
                                .map(figure ->
                                        messages.t("desk." + figure.desk().name()))
                                .toList(),
                        byActivity(overview.desks().stream()
                                .map(Overview.DeskFigure::activity)
                                .toList()))
                .by(messages.t("register.desk"));
    }

    private Component fields() {
        List<FieldOfExchange> fields = findings.fieldsByRelationships();
        return new Chart(
                        messages,
                        Chart.Shape.HORIZONTAL,
                        messages.t("overview.fields"),
                        findings.fields(),
                        fields.stream()
                                .map(field -> messages.t("exchange.field." + field.name()))
                                .toList(),
                        List.of(new Series(
                                messages.t("overview.relationships"),
                                fields.stream()
                                        .<@Nullable Double>map(field -> (double) Objects.requireNonNull(
                                                overview.fields().get(field)))
                                        .toList(),
                                Tone.INFO)))
                .by(messages.t("overview.fields.item"));
    }

    private Component direction() {
        Weight weight = overview.weight();
        return new Chart(
                        messages,
                        Chart.Shape.BARS,
                        messages.t("overview.direction"),
                        findings.direction(),
                        List.of(messages.t("overview.outbound"), messages.t("overview.inbound")),
                        List.of(new Series(
                                messages.t("overview.weight"),
                                List.of(weight.outbound(), weight.inbound()),
                                Tone.INFO)))
                .by(messages.t("overview.direction.item"));
    }

    private Component aid() {
        Overview.Aid aid = overview.aid();
        return new Chart(
                        messages,
                        Chart.Shape.BARS,
                        messages.t("overview.aid"),
                        findings.aid(),
                        List.of(messages.t("overview.aid.times"), messages.t("overview.aid.partners")),
                        List.of(
                                new Series(messages.t("overview.aidGiven"), List.of((double) aid.given(), (double)
                                        aid.partnersGiven())),
                                new Series(messages.t("overview.aidReceived"), List.of((double) aid.received(), (double)
                                        aid.partnersReceived()))))
                .by(messages.t("overview.aid.item"));
    }

    private List<Series> byActivity(List<Map<ActivityStatus, Integer>> counts) {
        return Arrays.stream(ActivityStatus.values())
                .map(status -> new Series(
                        Look.activity(messages, status),
                        counts.stream()
                                .<@Nullable Double>map(each -> (double) Objects.requireNonNull(each.get(status)))
                                .toList(),
                        Look.tone(status)))
                .toList();
    }

    private static List<@Nullable Double> values(Map<ActivityStatus, Integer> counts) {
        return Arrays.stream(ActivityStatus.values())
                .<@Nullable Double>map(status -> (double) Objects.requireNonNull(counts.get(status)))
                .toList();
    }

    private void register(String parameter, String value) {
        UrlState address = UrlState.of(
                new UrlParameter.Said(parameter, value),
                new UrlParameter.Said("region", region == null ? "" : region.name()));
        UI.getCurrent().navigate(RegisterNavigation.REGISTER, address.parameters());
    }
}
