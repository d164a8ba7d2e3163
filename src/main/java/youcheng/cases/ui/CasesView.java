package youcheng.cases.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.cases.CaseList;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseQuery.CaseOrder;
import youcheng.cases.CaseQuery.CaseState;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.identity.Desk;
import youcheng.identity.OfficeReading;

/** The cases that the person may read; what is looked for stands in the address. */
@Route(CasesNavigation.CASES)
@Menu(title = "menu.cases", order = 20, icon = "vaadin:folder-open-o")
@OfficeReading
class CasesView extends Page implements BeforeEnterObserver {

    private static final UrlChoice<CaseState> STATE = UrlChoice.of("state", CaseState.class);
    private static final UrlChoice<Desk> DESK = UrlChoice.of("desk", Desk.class);
    private static final UrlChoice<CaseOrder> SORT = UrlChoice.of("sort", CaseOrder.class);
    private static final int PAGE = 50;

    private final transient CaseList cases;
    private final transient Messages messages;
    private final transient TrailMessages trailMessages;
    private final TextField search;
    private final Select<CaseState> standing;
    private final Select<Desk> desk;
    private final ListGrid<CaseSummary> grid;
    private transient CaseQuery query = CaseQuery.everything();
    /** How many the query finds. */
    private int found;

    CasesView(CaseList cases, Messages messages, TrailMessages trailMessages, Fields fields) {
        this.cases = cases;
        this.messages = messages;
        this.trailMessages = trailMessages;
        title(messages.t("menu.cases"));
        search = fields.search("cases.search");
        standing = fields.filter(
                "cases.standing", Arrays.asList(CaseState.values()), each -> messages.t("cases.standing." + each));
        desk = fields.filter("cases.desk", Arrays.asList(Desk.values()), each -> messages.t("desk." + each));
        grid = new ListGrid<>(messages.t("menu.cases"), messages.t("cases.none"));
        grid.addClassName("bounded");
        grid.setPageSize(PAGE);
        columns();
        grid.setItems(page -> cases.page(query, page.getOffset(), page.getLimit()).stream(), page -> {
            // The grid never asks for more than the count, which was read with the query.
            return found;
        });
        add(new Filters(search, standing, desk), grid);
        search.addValueChangeListener(change -> changed(change, true));
        standing.addValueChangeListener(change -> changed(change, false));
        desk.addValueChangeListener(change -> changed(change, false));
        grid.addSortListener(change -> changed(change.isFromClient(), false));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        search.setValue(UrlParameter.SEARCH.read(asked));
        standing.setValue(STATE.read(asked));
        desk.setValue(DESK.read(asked));
        CaseOrder sort = SORT.read(asked);
        if (sort == null) {
            grid.sort(List.of());
        } else {
            grid.sortBy(sort.name(), UrlParameter.ASCENDING.read(asked));
        }
        find();
    }

    private void columns() {
        ListGrid.narrow(grid.addComponentColumn(each -> new Anchor(
                        CasesNavigation.of(each.number()), each.number().value())))
                .setHeader(messages.t("cases.number"))
                .setKey(CaseOrder.NUMBER.name())
                .setSortable(true);
        grid.addColumn(each -> each.title().in(messages.language()))
                .setHeader(messages.t("cases.city"))
                .setKey(CaseOrder.TITLE.name())
                .setSortable(true);
        Grid.Column<CaseSummary> kind =
                grid.addColumn(each -> messages.t("process." + each.process())).setHeader(messages.t("cases.kind"));
        ListGrid.narrow(grid.addComponentColumn(this::state)).setHeader(messages.t("cases.state"));
        Grid.Column<CaseSummary> initiator = grid.addColumn(each -> trailMessages.nameOf(each.initiator()))
                .setHeader(messages.t("cases.initiator"))
                .setKey(CaseOrder.INITIATOR.name())
                .setSortable(true);
        Grid.Column<CaseSummary> opened = ListGrid.narrow(grid.addColumn(each -> messages.date(each.opened())))
                .setHeader(messages.t("cases.opened"))
                .setKey(CaseOrder.OPENED.name())
                .setSortable(true);
        NarrowScreen.hide(grid, List.of(kind, initiator, opened));
    }

    private Badge state(CaseSummary each) {
        return new Badge(messages.t(each.stateKey()), each.isOpen() ? Badge.Signal.INFO : Badge.Signal.PLAIN);
    }

    /** The address follows what is looked for, so that the back button and a bookmark keep the place. */
    private void changed(AbstractField.ComponentValueChangeEvent<?, ?> change, boolean typing) {
        changed(change.isFromClient(), typing);
    }

    private void changed(boolean person, boolean typing) {
        if (!person) {
            return;
        }
        state().follow(CasesNavigation.CASES, typing);
        find();
    }

    private UrlState state() {
        List<UrlParameter.Said> said = new ArrayList<>(List.of(
                UrlParameter.SEARCH.says(search.getValue()),
                STATE.says(standing.getValue()),
                DESK.says(desk.getValue())));
        grid.getSortOrder().stream().limit(1).forEach(order -> {
            said.add(SORT.says(CaseOrder.valueOf(order.getSorted().getKey())));
            said.add(UrlParameter.ASCENDING.says(order.getDirection() == SortDirection.ASCENDING));
        });
        return UrlState.of(said);
    }

    private void find() {
        query = asked();
        found = cases.count(query);
        grid.getDataProvider().refreshAll();
        lead(messages.t("cases.count", found));
    }

    /** Without any order chosen the newest case comes first. */
    private CaseQuery asked() {
        List<GridSortOrder<CaseSummary>> orders = grid.getSortOrder();
        CaseOrder sort = orders.isEmpty()
                ? CaseOrder.OPENED
                : CaseOrder.valueOf(orders.getFirst().getSorted().getKey());
        boolean ascending = !orders.isEmpty() && orders.getFirst().getDirection() == SortDirection.ASCENDING;
        return new CaseQuery(
                search.getValue(), standing.getValue(), desk.getValue(), sort, ascending, messages.language());
    }
}
