package youcheng.exchanges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import youcheng.base.ui.Banner;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.ListGrid.Cells;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.exchanges.export.ExchangeExport;
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
    private final transient ExchangeMessages said;
    private final transient Messages messages;
    private final transient NamedRelationships relationships;
    private final ExchangeFilters filters;
    private final ListGrid<ExchangeRecord> grid;
    private final transient ExchangeExport export;
    private final ExportButtons download;
    private transient ExchangeFilter filter = ExchangeFilter.everything();
    /** How many the filter wants. */
    private int found;

    ExchangesView(
            ExchangeReading reading,
            ExchangeExport export,
            Exports exports,
            Register register,
            SignedIn signedIn,
            ExchangeMessages said,
            Messages messages,
            Fields fields) {
        this.reading = reading;
        this.export = export;
        this.download = exports.buttons(this::exported);
        this.said = said;
        this.messages = messages;
        this.relationships = NamedRelationships.read(register, messages);
        title(messages.t("menu.exchanges"));
        List<Component> actions = new ArrayList<>();
        if (signedIn.person().is(Role.OFFICER)) {
            actions.add(new Anchor(ExchangesNavigation.NEW, messages.t("exchanges.record")));
            actions.add(new Anchor(ExchangesNavigation.BULK, messages.t("exchanges.bulk")));
        }
        actions.forEach(link -> link.addClassName("button-link"));
        actions.add(download);
        actions(actions.toArray(Component[]::new));
        filters = new ExchangeFilters(fields, messages, said, relationships, reading.years(), this::changed);
        grid = new ListGrid<>(messages.t("menu.exchanges"), messages.t("exchanges.nothingFound"));
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
        ExchangeUrlState.Asked asked = ExchangeUrlState.read(event.getLocation().getQueryParameters(), relationships);
        filter = asked.filter();
        filters.show(filter);
        grid.sortBy(DATE, !filter.isNewestFirst());
        banner().clear();
        if (!asked.unknown().isEmpty()) {
            banner().say(
                            Banner.Severity.WARNING,
                            asked.unknown().stream()
                                    .map(each -> messages.t(
                                            "exchanges.filters.unknown", messages.t(each.labelKey()), each.value()))
                                    .toList());
        }
        find();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.addColumn(exchange -> messages.say(exchange.when()))
                .setHeader(messages.t("exchange.date"))
                .setKey(DATE)
                .setWidth("6.5rem")
                .setFlexGrow(0)
                .setSortable(true);
        grid.addComponentColumn(this::name)
                .setHeader(messages.t("exchange.title"))
                .setWidth("8.5rem")
                .setFlexGrow(3);
        grid.addColumn(exchange -> relationships.names(exchange.partners()))
                .setHeader(messages.t("exchange.partners"))
                .setWidth("6.25rem")
                .setFlexGrow(2);
        Grid.Column<ExchangeRecord> kind =
                words("exchange.kind", ExchangeKind.values(), each -> said.of(each.kind()), said::of);
        Grid.Column<ExchangeRecord> direction =
                words("exchange.direction", Direction.values(), each -> said.of(each.direction()), said::of);
        Grid.Column<ExchangeRecord> level =
                words("exchange.level", Level.values(), each -> said.of(each.level()), said::of);
        Grid.Column<ExchangeRecord> substance =
                words("exchange.substance", Substance.values(), each -> said.of(each.substance()), said::of);
        Grid.Column<ExchangeRecord> field =
                words("exchange.field", FieldOfExchange.values(), each -> said.of(each.field()), said::of);
        Grid.Column<ExchangeRecord> state = ListGrid.wrapping(
                        grid.addComponentColumn(this::marks),
                        messages.t("exchange.state"),
                        Stream.concat(
                                Arrays.stream(ExchangeState.values()).map(said::of),
                                Stream.of(said.demonstration().getText())),
                        Cells.BADGES)
                .setHeader(messages.t("exchange.state"));
        NarrowScreen.hide(grid, List.of(kind, direction, level, substance, field, state));
    }

    private <E> Grid.Column<ExchangeRecord> words(
            String headingKey, E[] constants, ValueProvider<ExchangeRecord, String> cell, Function<E, String> word) {
        String heading = messages.t(headingKey);
        // Nobody sorts by it, so that its heading needs no more room than its words.
        return ListGrid.wrapping(
                        grid.addColumn(cell),
                        "",
                        Stream.concat(
                                Stream.of(heading), Arrays.stream(constants).map(word)),
                        Cells.WORDS)
                .setHeader(heading);
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
        ExchangeUrlState.of(filter).follow(ExchangesNavigation.EXCHANGES, typing);
        find();
    }

    private boolean isNewestFirst() {
        List<GridSortOrder<ExchangeRecord>> order = grid.getSortOrder();
        return order.isEmpty() || order.getFirst().getDirection() == SortDirection.DESCENDING;
    }

    private void find() {
        found = reading.count(filter);
        grid.getDataProvider().refreshAll();
        lead(messages.t("exchanges.found", found));
        download.setVisible(found > 0);
    }

    private ExportTable<ExchangeRecord> exported() {
        return new ExportTable<>(
                messages.t("menu.exchanges"),
                new ExchangeFileColumns(messages).all(relationships),
                export.export(filter, ExchangeUrlState.of(filter).linkTo(ExchangesNavigation.EXCHANGES)));
    }
}
