package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.ListGrid.Cells;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterNavigation;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;

/** All partner cities. What is shown stands in the address. */
@Route(RegisterNavigation.REGISTER)
@StyleSheet("context://styles/register.css")
@Menu(title = "menu.register", order = 30, icon = "vaadin:globe")
@PermitAll
class RegisterView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;
    private static final LocalDate LONGEST_DATE = LocalDate.of(2026, 12, 31);

    private final transient Register register;
    private final transient Messages messages;
    private final RegisterFilters filters;
    private final ListGrid<CityRecord> grid;
    private final ExportButtons download;
    private final transient AddedColumns added;
    private transient RegisterWish wish = RegisterWish.everything();
    /** How many the wish finds. */
    private transient Register.RegisterCount found = new Register.RegisterCount(0, 0);

    RegisterView(
            Register register,
            RegisterFile file,
            Messages messages,
            Fields fields,
            List<RegisterColumns> features,
            List<RegisterAction> offered) {
        this.register = register;
        this.messages = messages;
        this.added = new AddedColumns(features);
        this.filters = new RegisterFilters(fields, messages, added.all(), this::wanted);
        title(messages.t("menu.register"));
        download = file.buttons(() -> wish);
        actions(Stream.concat(offered.stream().flatMap(each -> each.link().stream()), Stream.of(download))
                .toArray(Component[]::new));
        grid = new ListGrid<>(messages.t("menu.register"), messages.t("register.nothingFound"));
        // With the columns that features add, names would break within a word otherwise.
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        add(filters, grid);
        columns();
        grid.addClassName("bounded");
        grid.setPageSize(PAGE);
        grid.setItems(query -> page(query.getOffset(), query.getLimit()).stream(), query -> {
            // The grid never asks for more than the count, which was read with the wish.
            return Math.toIntExact(found.cities());
        });
        grid.addSortListener(this::sorted);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wish = RegisterUrlState.read(event.getLocation().getQueryParameters(), added.all());
        filters.show(wish);
        grid.sortBy(
                Objects.requireNonNullElse(wish.column(), wish.filter().sort().name()),
                wish.filter().ascending());
        find();
    }

    private void columns() {
        Locale language = messages.language();
        Locale other = Languages.isChinese(language) ? Languages.ENGLISH : Languages.CHINESE;
        grid.addComponentColumn(city -> link(city, language))
                .setKey(RegisterFilter.RegisterOrder.NAME.name())
                .setHeader(messages.t("register.name"))
                .setSortable(true)
                .setWidth("6rem")
                .setFlexGrow(2);
        Grid.Column<CityRecord> otherName = grid.addColumn(city -> city.name(other))
                .setHeader(messages.t(Languages.isChinese(other) ? "register.nameZh" : "register.nameEn"))
                .setWidth("5rem")
                .setFlexGrow(2);
        Grid.Column<CityRecord> country = grid.addColumn(city -> city.country().name(language))
                .setWidth("6.75rem")
                .setKey(RegisterFilter.RegisterOrder.COUNTRY.name())
                .setHeader(messages.t("register.country"))
                .setSortable(true);
        Grid.Column<CityRecord> region = grid.addColumn(city ->
                        messages.t("register.region." + city.country().region().name()))
                .setHeader(messages.t("register.region"))
                .setWidth("5.5rem");
        Grid.Column<CityRecord> tier = grid.addColumn(city -> tier(city.current()))
                .setHeader(messages.t("relationship.tier"))
                .setWidth("6rem");
        ListGrid.wrapping(
                        grid.addComponentColumn(city -> RelationshipStatus.badge(city, messages)),
                        messages.t("register.status"),
                        RegisterFilter.STATUSES.stream().map(messages::t),
                        Cells.BADGES)
                .setKey(RegisterFilter.RegisterOrder.STATUS.name())
                .setHeader(messages.t("register.status"))
                .setSortable(true);
        Grid.Column<CityRecord> established = ListGrid.wrapping(
                        grid.addColumn(city -> established(city.current())),
                        messages.t("relationship.established"),
                        Stream.of(messages.date(LONGEST_DATE)),
                        Cells.WORDS)
                .setKey(RegisterFilter.RegisterOrder.ESTABLISHED.name())
                .setHeader(messages.t("relationship.established"))
                .setSortable(true);
        List<Grid.Column<CityRecord>> wideOnly =
                new ArrayList<>(List.of(otherName, country, region, tier, established));
        for (RegisterColumns.Column column : added.all()) {
            Grid.Column<CityRecord> shown = addedColumn(column);
            if (!column.isForPhones()) {
                wideOnly.add(shown);
            }
        }
        NarrowScreen.hide(grid, wideOnly);
    }

    private Grid.Column<CityRecord> addedColumn(RegisterColumns.Column column) {
        return ListGrid.wrapping(
                        grid.addComponentColumn(city -> added.shown(city, column)),
                        messages.t(column.headerKey()),
                        column.choices().stream()
                                .map(RegisterColumns.Choice::labelKey)
                                .map(messages::t),
                        column.isForPhones() ? Cells.WORDS : Cells.BADGES)
                .setKey(column.name())
                .setHeader(messages.t(column.headerKey()))
                .setSortable(true);
    }

    /** The city, and which of our districts have a relationship with it. */
    private Component link(CityRecord city, Locale language) {
        RouterLink link = new RouterLink(
                city.name(language),
                CityView.class,
                new RouteParameters(RegisterNavigation.CITY_PARAMETER, city.id().toString()));
        if (city.districts().isEmpty()) {
            return link;
        }
        Span districts = new Span(city.districts().stream()
                .map(district -> district.name(language))
                .collect(Collectors.joining(messages.t("base.listComma"))));
        districts.addClassName("city-districts");
        Div both = new Div(link, districts);
        both.addClassName("city-and-districts");
        return both;
    }

    private String tier(@Nullable RelationshipRecord relationship) {
        if (relationship == null) {
            return "";
        }
        Tier tier = relationship.tier();
        return messages.t(tier == null ? "register.notRecorded" : "relationship.tier." + tier.name());
    }

    private String established(@Nullable RelationshipRecord relationship) {
        return relationship == null ? "" : messages.say(relationship.established());
    }

    private void wanted(RegisterWish wanted, boolean typing) {
        wish = wanted;
        find();
        RegisterUrlState.of(wish, added.all()).follow(RegisterNavigation.REGISTER, typing);
    }

    private void sorted(SortEvent<Grid<CityRecord>, GridSortOrder<CityRecord>> event) {
        if (!event.isFromClient()) {
            return;
        }
        RegisterWish sorted = wish.sortedBy(RegisterFilter.RegisterOrder.NAME, null, true);
        for (GridSortOrder<CityRecord> order : event.getSortOrder()) {
            String column = order.getSorted().getKey();
            sorted = wish.sortedBy(
                    sortOf(order.getSorted()),
                    added.all().stream()
                            .map(RegisterColumns.Column::name)
                            .filter(name -> name.equals(column))
                            .findFirst()
                            .orElse(null),
                    order.getDirection() == SortDirection.ASCENDING);
        }
        filters.show(sorted);
        wanted(sorted, false);
    }

    private static RegisterFilter.RegisterOrder sortOf(Grid.Column<CityRecord> column) {
        return Arrays.stream(RegisterFilter.RegisterOrder.values())
                .filter(sort -> sort.name().equals(column.getKey()))
                .findFirst()
                .orElse(RegisterFilter.RegisterOrder.NAME);
    }

    private void find() {
        found = register.count(wish);
        added.forget();
        download.setVisible(found.cities() > 0);
        grid.getDataProvider().refreshAll();
        lead(messages.t("register.found", found.cities(), found.inForce()));
    }

    private List<CityRecord> page(int offset, int limit) {
        List<CityRecord> page = register.page(wish, messages.language(), offset, limit);
        added.read(page);
        return page;
    }
}
