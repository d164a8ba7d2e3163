package youcheng.portfolio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import youcheng.base.ui.Address;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Page;
import youcheng.base.ui.PointMap;
import youcheng.base.ui.PointMap.Point;
import youcheng.base.ui.Words;
import youcheng.exchanges.Standing;
import youcheng.portfolio.Portfolio;
import youcheng.portfolio.PortfolioNavigation;
import youcheng.portfolio.TieFilter;
import youcheng.portfolio.TieStanding;
import youcheng.register.RegisterNavigation;
import youcheng.register.TieRecord;

/** All ties in force on the map of the world, and in a table that says the same. */
@Route(PortfolioNavigation.MAP)
@Menu(title = "menu.map", order = 31, icon = "vaadin:map-marker")
@PermitAll
@StyleSheet("context://styles/portfolio.css")
class MapView extends Page implements BeforeEnterObserver {

    private final transient Portfolio portfolio;
    private final transient Words words;
    private final MapFilters filters;
    private final TieTable table;
    private final PointMap map;
    private final Paragraph without = new Paragraph();
    private transient TieFilter filter = TieFilter.everything();
    private transient List<TieStanding> hits = List.of();

    MapView(Portfolio portfolio, Words words, Fields fields) {
        this.portfolio = portfolio;
        this.words = words;
        title(words.t("menu.map"));
        filters = new MapFilters(fields, words, this::wanted);
        table = new TieTable(words, this::sorted);
        table.setItems(query -> hits.stream().skip(query.getOffset()).limit(query.getLimit()), query -> hits.size());
        map = new PointMap(words, words.t("map.title"), "", List.of()).describedBy(table);
        without.addClassName("basis");
        Div beside = new Div(table, without);
        beside.addClassName("map-table");
        Div both = new Div(map, beside);
        both.addClassName("map-and-table");
        add(filters, both);
        actions(new Anchor(
                DownloadHandler.fromInputStream(event -> TableExport.answer(event, this::export)),
                words.t("portfolio.csv")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = MapAddress.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        table.sortBy(filter.sort().name(), filter.isAscending());
        find();
    }

    private void wanted(TieFilter wanted, boolean typing) {
        filter = wanted;
        find();
        if (typing) {
            Address.replace(PortfolioNavigation.MAP, MapAddress.write(filter));
        } else {
            Address.step(PortfolioNavigation.MAP, MapAddress.write(filter));
        }
    }

    private void sorted(TieFilter.Sort by, boolean ascending) {
        TieFilter other = filter.sorted(by, ascending);
        filters.show(other);
        wanted(other, false);
    }

    private void find() {
        hits = portfolio.ties(filter, words.language());
        table.getDataProvider().refreshAll();
        List<Point> points = hits.stream().flatMap(this::point).toList();
        String found = words.t("map.found", hits.size(), points.size());
        lead(found);
        map.show(words.t("map.summary"), points);
        int missing = hits.size() - points.size();
        without.setText(words.t("map.without", missing));
        without.setVisible(missing > 0);
        long demonstration = hits.stream()
                .map(TieStanding::standing)
                .filter(Objects::nonNull)
                .filter(Standing::isDemonstration)
                .count();
        banner().clear();
        if (demonstration > 0) {
            banner().say(Banner.Kind.WARNING, words.t("portfolio.demonstration", demonstration));
        }
    }

    private Stream<Point> point(TieStanding each) {
        TieRecord tie = each.tie();
        Double latitude = tie.latitude();
        Double longitude = tie.longitude();
        return latitude == null || longitude == null
                ? Stream.empty()
                : Stream.of(new Point(
                        tie.id().toString(),
                        tie.name(words.language()),
                        latitude,
                        longitude,
                        Look.activity(words, each.activity()),
                        Look.tone(each.activity()),
                        each.score(),
                        text(each),
                        RegisterNavigation.city(tie.city())));
    }

    private String text(TieStanding each) {
        String last = each.lastContact() == null ? words.t("portfolio.noContact") : words.say(each.lastContact());
        return tieCountry(each)
                + "\n"
                + words.t("portfolio.closeness") + words.t("portfolio.colon") + Look.closeness(words, each)
                + "\n"
                + words.t("portfolio.lastContact") + words.t("portfolio.colon") + last;
    }

    private String tieCountry(TieStanding each) {
        return each.tie().country().name(words.language());
    }

    /** The table as it stands on the screen; the file leaves the portal, so that is put on record first. */
    private byte[] export() {
        portfolio.exported(hits.size(), Look.address(PortfolioNavigation.MAP, MapAddress.write(filter)));
        return TableExport.of(hits, words);
    }
}
