package youcheng.portfolio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import youcheng.base.ui.Banner;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.PointMap;
import youcheng.base.ui.PointMap.Point;
import youcheng.closeness.Standing;
import youcheng.portfolio.overview.Portfolio;
import youcheng.portfolio.overview.RelationshipFilter;
import youcheng.portfolio.overview.RelationshipStanding;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipSummary;

/** All relationships in force on the map of the world, and in a table that says the same. */
@Route(PortfolioNavigation.MAP)
@Menu(title = "menu.map", order = 31, icon = "vaadin:map-marker")
@PermitAll
@StyleSheet("context://styles/portfolio.css")
class MapView extends Page implements BeforeEnterObserver {

    private final transient Portfolio portfolio;
    private final transient Messages messages;
    private final MapFilters filters;
    private final Select<MapColors> colors;
    private final RelationshipTable table;
    private final PointMap map;
    private final Paragraph without = new Paragraph();
    private transient RelationshipFilter filter = RelationshipFilter.everything();
    private transient List<RelationshipStanding> hits = List.of();

    MapView(Portfolio portfolio, Exports exports, Messages messages, Fields fields) {
        this.portfolio = portfolio;
        this.messages = messages;
        title(messages.t("menu.map"));
        filters = new MapFilters(fields, messages, this::wanted);
        colors = fields.filter(
                "map.colors", Arrays.asList(MapColors.values()), each -> messages.t("map.colors." + each.name()));
        colors.setEmptySelectionAllowed(false);
        colors.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wanted(filter, false);
            }
        });
        filters.add(colors);
        table = new RelationshipTable(messages, this::sorted);
        table.setItems(query -> hits.stream().skip(query.getOffset()).limit(query.getLimit()), query -> hits.size());
        map = new PointMap(messages, messages.t("map.title"), "", List.of()).describedBy(table);
        without.addClassName("basis");
        Div beside = new Div(table, without);
        beside.addClassName("map-table");
        Div both = new Div(map, beside);
        both.addClassName("map-and-table");
        add(filters, both);
        actions(exports.buttons(this::exported));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        filter = MapUrlState.read(parameters);
        colors.setValue(MapUrlState.colors(parameters));
        filters.show(filter);
        table.sortBy(filter.sort().name(), filter.isAscending());
        find();
    }

    private void wanted(RelationshipFilter wanted, boolean typing) {
        filter = wanted;
        find();
        MapUrlState.of(filter, colors.getValue()).follow(PortfolioNavigation.MAP, typing);
    }

    private void sorted(RelationshipFilter.RelationshipOrder by, boolean ascending) {
        RelationshipFilter other = filter.sorted(by, ascending);
        filters.show(other);
        wanted(other, false);
    }

    private void find() {
        hits = portfolio.relationships(filter, messages.language());
        table.getDataProvider().refreshAll();
        List<Point> points = hits.stream().flatMap(this::point).toList();
        String found = messages.t("map.found", hits.size(), points.size());
        lead(found);
        map.show(messages.t("map.summary." + colors.getValue().name()), points);
        int missing = hits.size() - points.size();
        without.setText(messages.t("map.without", missing));
        without.setVisible(missing > 0);
        long demonstration = hits.stream()
                .map(RelationshipStanding::standing)
                .filter(Objects::nonNull)
                .filter(Standing::isDemonstration)
                .count();
        banner().clear();
        if (demonstration > 0) {
            banner().say(Banner.Severity.WARNING, messages.t("portfolio.demonstration", demonstration));
        }
    }

    private Stream<Point> point(RelationshipStanding each) {
        RelationshipSummary relationship = each.relationship();
        Double latitude = relationship.latitude();
        Double longitude = relationship.longitude();
        boolean byReview = colors.getValue() == MapColors.REVIEW;
        return latitude == null || longitude == null
                ? Stream.empty()
                : Stream.of(new Point(
                        relationship.id().toString(),
                        relationship.name(messages.language()),
                        latitude,
                        longitude,
                        byReview ? Look.review(messages, each.review()) : Look.activity(messages, each.activity()),
                        byReview ? Look.tone(each.review()) : Look.tone(each.activity()),
                        each.score(),
                        text(each),
                        RegisterNavigation.city(relationship.city())));
    }

    private String text(RelationshipStanding each) {
        String last = each.lastContact() == null ? messages.t("portfolio.noContact") : messages.say(each.lastContact());
        String review = Look.review(messages, each);
        return relationshipCountry(each)
                + "\n"
                + messages.t("portfolio.closeness") + messages.t("base.colon") + Look.closeness(messages, each)
                + "\n"
                + messages.t("portfolio.lastContact") + messages.t("base.colon") + last
                + (review.isEmpty() ? "" : "\n" + review);
    }

    private String relationshipCountry(RelationshipStanding each) {
        return each.relationship().country().name(messages.language());
    }

    private ExportTable<RelationshipStanding> exported() {
        return new ExportTable<>(
                messages.t("map.title"),
                RelationshipFileColumns.of(messages),
                portfolio.export(
                        filter,
                        messages.language(),
                        MapUrlState.of(filter, colors.getValue()).linkTo(PortfolioNavigation.MAP)));
    }
}
