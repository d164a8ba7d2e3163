package youcheng.cases.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlState;
import youcheng.cases.CaseList;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseQuery.CaseOrder;
import youcheng.cases.CaseQuery.OwnList;
import youcheng.cases.CasesNavigation;
import youcheng.cases.OwnCases;
import youcheng.cases.OwnCases.OwnCase;
import youcheng.cases.export.CaseExport;
import youcheng.identity.OfficeReading;
import youcheng.identity.SignedIn;

/** The cases that the person may read; what is looked for stands in the address. */
@Route(CasesNavigation.CASES)
@Menu(title = "menu.cases", order = 20, icon = "vaadin:folder-open-o")
@OfficeReading
class CasesView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient CaseListParts parts;
    private final transient Messages messages;
    private final CaseListTabs tabs;
    private final CaseFilterBar filters;
    private final SavedFilterBar saved;
    private final ExportButtons download;
    private final ListGrid<OwnCase> grid;
    private final Grid.Column<OwnCase> now;
    /** How long the steps that are shown usually take. */
    private final transient Map<String, String> usual = new HashMap<>();

    private transient CaseQuery query = CaseQuery.everything();
    /** How many the query finds. */
    private int found;

    /** What the list is made of. */
    @org.springframework.stereotype.Component
    record CaseListParts(
            CaseList cases,
            OwnCases own,
            CaseProgress progress,
            CaseExport export,
            Exports exports,
            CaseColumns columns,
            ConditionWords words,
            SavedFilterBar.Kit saved) {

        SignedIn signedIn() {
            return saved.signedIn();
        }
    }

    CasesView(CaseListParts parts, Messages messages, Fields fields) {
        this.parts = parts;
        this.messages = messages;
        title(messages.t("menu.cases"));
        tabs = new CaseListTabs(lists(), messages);
        filters = new CaseFilterBar(parts.words(), messages, fields, typing -> changed(true, typing));
        saved = new SavedFilterBar(parts.saved(), new CaseFilters(parts.cases(), messages, () -> query));
        download = parts.exports().buttons(this::exported);
        grid = new ListGrid<>(messages.t("menu.cases"), messages.t("cases.none"));
        grid.addClassName("bounded");
        grid.setPageSize(PAGE);
        now = parts.columns().addTo(grid, usual, this::isOfOthersToo);
        grid.setItems(page -> page(page.getOffset(), page.getLimit()).stream(), page -> {
            // The grid never asks for more than the count, which was read with the query.
            return found;
        });
        Div above = new Div(saved, download);
        above.addClassName("list-tools");
        add(tabs, filters, above, grid);
        grid.addSortListener(change -> changed(change.isFromClient(), false));
    }

    /** Whoever only audits begins no case and does no task, but may watch. */
    private List<OwnList> lists() {
        return parts.signedIn().person().takesPartInWork() ? List.of(OwnList.values()) : List.of(OwnList.WATCHED);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Optional<QueryParameters> first = address.getParameters().isEmpty() ? saved.first() : Optional.empty();
        query = CaseListUrlState.read(first.orElse(address), messages.language());
        tabs.show(query.own());
        now.setVisible(query.own() != null);
        // Where the window is narrow, neither is shown.
        grid.getColumnByKey(CaseOrder.INITIATOR.name())
                .setVisible(isOfOthersToo()
                        && grid.getColumnByKey(CaseOrder.OPENED.name()).isVisible());
        filters.show(query);
        grid.sortBy(query.sort().name(), query.ascending());
        find();
        if (first.isPresent()) {
            state().replace(CasesNavigation.CASES);
        }
    }

    private boolean isOfOthersToo() {
        return query.own() != OwnList.STARTED;
    }

    private List<OwnCase> page(int offset, int limit) {
        List<OwnCase> page = parts.own().page(query, offset, limit);
        usual.putAll(parts.progress()
                .usual(page.stream().flatMap(each -> each.waiting().stream()).toList()));
        return page;
    }

    private ExportTable<OwnCase> exported() {
        return new ExportTable<>(
                messages.t("menu.cases"),
                parts.columns().exported(),
                parts.export().export(query, state().linkTo(CasesNavigation.CASES)));
    }

    /** The address follows what is looked for, so that the back button and a bookmark keep the place. */
    private void changed(boolean person, boolean typing) {
        if (!person) {
            return;
        }
        state().follow(CasesNavigation.CASES, typing);
        find();
    }

    private UrlState state() {
        UrlState shown = CaseListUrlState.of(asked());
        return saved.isOpenedFiltered() ? shown.or(CaseListUrlState.ALL) : shown;
    }

    private void find() {
        query = asked();
        filters.object(parts.cases().objections(query.where()));
        found = parts.cases().count(query);
        grid.getDataProvider().refreshAll();
        download.setVisible(found > 0);
        lead(messages.t("cases.count", found));
        saved.refresh();
    }

    /** Without any order chosen the newest case comes first. */
    private CaseQuery asked() {
        List<GridSortOrder<OwnCase>> orders = grid.getSortOrder();
        CaseOrder sort = orders.isEmpty()
                ? CaseOrder.OPENED
                : CaseOrder.valueOf(orders.getFirst().getSorted().getKey());
        boolean ascending = !orders.isEmpty() && orders.getFirst().getDirection() == SortDirection.ASCENDING;
        return new CaseQuery(
                query.own(),
                filters.text(),
                filters.state(),
                filters.desk(),
                filters.where(),
                sort,
                ascending,
                messages.language());
    }
}
