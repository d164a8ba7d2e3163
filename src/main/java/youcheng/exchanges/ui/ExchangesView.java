package youcheng.exchanges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import youcheng.base.Languages;
import youcheng.base.ui.Address;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.base.ui.Words;
import youcheng.exchanges.ExchangeExport;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.register.Register;

/** All exchanges, read from the database as somebody scrolls; what is looked for stands in the address. */
@Route(ExchangesNavigation.EXCHANGES)
@Menu(title = "menu.exchanges", order = 32, icon = "vaadin:exchange")
@PermitAll
@StyleSheet("context://styles/exchanges.css")
class ExchangesView extends Page implements BeforeEnterObserver {

    private static final String DATE = "date";
    private static final int PAGE = 50;

    private final transient ExchangeReading reading;
    private final transient ExchangeWords said;
    private final transient Words words;
    private final transient Ties ties;
    private final ExchangeFilters filters;
    private final ListGrid<ExchangeRecord> grid;
    private final Anchor export = new Anchor();
    private final Span exportLimit = new Span();
    private transient ExchangeFilter filter = ExchangeFilter.everything();
    /** How many the filter wants. */
    private int found;

    ExchangesView(
            ExchangeReading reading,
            Register register,
            SignedIn signedIn,
            ExchangeWords said,
            Words words,
            Fields fields) {
        this.reading = reading;
        this.said = said;
        this.words = words;
        this.ties = Ties.read(register, words);
        title(words.t("menu.exchanges"));
        export.setText(words.t("exchanges.export"));
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        List<Component> actions = new ArrayList<>();
        if (signedIn.person().is(Role.OFFICER)) {
            actions.add(new Anchor(ExchangesNavigation.NEW, words.t("exchanges.record")));
            actions.add(new Anchor(ExchangesNavigation.BULK, words.t("exchanges.bulk")));
        }
        actions.add(export);
        actions.forEach(link -> link.addClassName("button-link"));
        actions.add(exportLimit);
        actions(actions.toArray(Component[]::new));
        filters = new ExchangeFilters(fields, words, said, ties, reading.years(), this::changed);
        grid = new ListGrid<>(words.t("menu.exchanges"), words.t("exchanges.nothingFound"));
        grid.addClassName("bounded");
        grid.setPageSize(PAGE);
        columns();
        grid.setItems(query -> reading.page(filter, query.getOffset(), query.getLimit()).stream(), query -> {
            // The grid never asks for more than the count, which was read with the filter.
            return found;
        });
        grid.addSortListener(change -> {
            if (change.isFromClient()) {
                changed(false);
            }
        });
        add(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExchangeAddress.Asked asked = ExchangeAddress.read(event.getLocation().getQueryParameters(), ties);
        filter = asked.filter();
        filters.show(filter);
        grid.sortBy(DATE, !filter.isNewestFirst());
        banner().clear();
        if (!asked.unknown().isEmpty()) {
            banner().say(
                            Banner.Kind.WARNING,
                            asked.unknown().stream()
                                    .map(each -> words.t(
                                            "exchanges.filters.unknown", words.t(each.labelKey()), each.value()))
                                    .toList());
        }
        find();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.addColumn(exchange -> words.say(exchange.date()))
                .setHeader(words.t("exchange.date"))
                .setKey(DATE)
                .setWidth("9.25rem")
                .setFlexGrow(0)
                .setSortable(true);
        grid.addComponentColumn(this::name)
                .setHeader(words.t("exchange.title"))
                .setWidth("10rem")
                .setFlexGrow(3);
        grid.addColumn(exchange -> ties.names(exchange.partners()))
                .setHeader(words.t("exchange.partners"))
                .setWidth("6.5rem")
                .setFlexGrow(2);
        Grid.Column<ExchangeRecord> kind =
                ListGrid.narrow(grid.addColumn(each -> said.of(each.kind()))).setHeader(words.t("exchange.kind"));
        Grid.Column<ExchangeRecord> direction = ListGrid.narrow(grid.addColumn(each -> said.of(each.direction())))
                .setHeader(words.t("exchange.direction"));
        Grid.Column<ExchangeRecord> level = grid.addColumn(each -> said.of(each.level()))
                .setHeader(words.t("exchange.level"))
                .setWidth("6.25rem");
        Grid.Column<ExchangeRecord> substance = grid.addColumn(each -> said.of(each.substance()))
                .setHeader(words.t("exchange.substance"))
                .setWidth("6.5rem");
        Grid.Column<ExchangeRecord> field = grid.addColumn(each -> said.of(each.field()))
                .setHeader(words.t("exchange.field"))
                .setWidth("5.5rem");
        Grid.Column<ExchangeRecord> state =
                ListGrid.narrow(grid.addComponentColumn(this::marks)).setHeader(words.t("exchange.state"));
        NarrowScreen.hide(grid, List.of(kind, direction, level, substance, field, state));
    }

    private Component name(ExchangeRecord exchange) {
        return new Anchor(ExchangesNavigation.of(exchange.id()), exchange.title());
    }

    private Component marks(ExchangeRecord exchange) {
        Div marks = new Div(said.badge(exchange.state()));
        if (exchange.isDemonstration()) {
            marks.add(said.demonstration());
        }
        marks.addClassName("exchange-marks");
        return marks;
    }

    /** The address follows what the person looks for, so that the back button and a bookmark keep the place. */
    private void changed(boolean typing) {
        filter = filters.read(isNewestFirst());
        banner().clear();
        if (typing) {
            Address.replace(ExchangesNavigation.EXCHANGES, ExchangeAddress.write(filter));
        } else {
            Address.step(ExchangesNavigation.EXCHANGES, ExchangeAddress.write(filter));
        }
        find();
    }

    private boolean isNewestFirst() {
        List<GridSortOrder<ExchangeRecord>> order = grid.getSortOrder();
        return order.isEmpty() || order.getFirst().getDirection() == SortDirection.DESCENDING;
    }

    private void find() {
        found = reading.count(filter);
        grid.getDataProvider().refreshAll();
        lead(words.t("exchanges.found", found));
        Map<String, String> asked = new LinkedHashMap<>(ExchangeAddress.write(filter));
        asked.put(ExchangeDownload.LANGUAGE, Languages.isChinese(words.language()) ? "zh" : "en");
        export.setHref(
                ExchangesNavigation.EXPORT + "?" + QueryParameters.simple(asked).getQueryString());
        export.setVisible(found > 0);
        exportLimit.setText(found > ExchangeExport.MOST ? words.t("exchanges.export.limit", ExchangeExport.MOST) : "");
    }
}
