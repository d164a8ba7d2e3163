package youcheng.cases.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.Actor;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlState;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.identity.OfficeReading;
import youcheng.identity.People;
import youcheng.identity.Person;

/** The cases that the person may read; what is looked for stands in the address. */
@Route(CasesNavigation.CASES)
@Menu(title = "menu.cases", order = 20, icon = "vaadin:folder-open-o")
@OfficeReading
class CasesView extends Page implements BeforeEnterObserver {

    private static final String TEXT = "q";
    private static final String STATE = "state";
    private static final String SORT = "sort";
    private static final String DIRECTION = "dir";
    private static final String DESCENDING = "desc";

    private enum Standing {
        OPEN,
        CLOSED
    }

    /** By what the list can be sorted; without any of it the newest case comes first. */
    private enum Sort {
        NUMBER,
        TITLE,
        INITIATOR,
        OPENED
    }

    private final transient CaseReading cases;
    private final transient People people;
    private final transient Messages messages;
    private final transient TrailMessages trailMessages;
    private final TextField search;
    private final Select<Standing> standing;
    private final ListGrid<CaseSummary> grid;
    private transient List<CaseSummary> readable = List.of();
    private transient Map<Long, Person> initiators = Map.of();

    CasesView(CaseReading cases, People people, Messages messages, TrailMessages trailMessages, Fields fields) {
        this.cases = cases;
        this.people = people;
        this.messages = messages;
        this.trailMessages = trailMessages;
        title(messages.t("menu.cases"));
        search = fields.search("cases.search");
        standing = fields.filter(
                "cases.standing", Arrays.asList(Standing.values()), each -> messages.t("cases.standing." + each));
        grid = new ListGrid<>(messages.t("menu.cases"), messages.t("cases.none"));
        columns();
        add(new Filters(search, standing), grid);
        search.addValueChangeListener(change -> changed(change, true));
        standing.addValueChangeListener(change -> changed(change, false));
        grid.addSortListener(change -> {
            if (change.isFromClient()) {
                UrlState.step(CasesNavigation.CASES, state());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        readable = cases.list();
        initiators = people.byId(readable.stream()
                .map(CaseSummary::initiator)
                .filter(Actor::isPerson)
                .map(Actor::accountId)
                .collect(Collectors.toSet()));
        search.setValue(UrlState.read(asked, TEXT));
        standing.setValue(UrlState.read(asked, STATE, Standing.class));
        Sort sort = UrlState.read(asked, SORT, Sort.class);
        if (sort == null) {
            grid.sort(List.of());
        } else {
            grid.sortBy(sort.name(), !UrlState.read(asked, DIRECTION).equals(DESCENDING));
        }
        find();
    }

    private void columns() {
        ListGrid.narrow(grid.addComponentColumn(each -> new Anchor(
                        CasesNavigation.of(each.number()), each.number().value())))
                .setHeader(messages.t("cases.number"))
                .setKey(Sort.NUMBER.name())
                .setComparator(Comparator.comparing(each -> each.number().value()));
        grid.addColumn(each -> each.title().in(messages.language()))
                .setHeader(messages.t("cases.city"))
                .setKey(Sort.TITLE.name())
                .setComparator(Comparator.comparing(each -> each.sortKey(messages.language())));
        Grid.Column<CaseSummary> kind =
                grid.addColumn(each -> messages.t("process." + each.process())).setHeader(messages.t("cases.kind"));
        ListGrid.narrow(grid.addComponentColumn(this::state)).setHeader(messages.t("cases.state"));
        Grid.Column<CaseSummary> initiator = ListGrid.byWords(grid.addColumn(this::initiator), this::initiator)
                .setKey(Sort.INITIATOR.name())
                .setHeader(messages.t("cases.initiator"));
        Grid.Column<CaseSummary> opened = ListGrid.narrow(grid.addColumn(each -> messages.date(each.opened())))
                .setKey(Sort.OPENED.name())
                .setHeader(messages.t("cases.opened"))
                .setComparator(Comparator.comparing(CaseSummary::opened));
        NarrowScreen.hide(grid, List.of(kind, initiator, opened));
    }

    private Badge state(CaseSummary each) {
        return new Badge(messages.t(each.stateKey()), each.isOpen() ? Badge.Signal.INFO : Badge.Signal.PLAIN);
    }

    /** The address follows what is looked for, so that the back button and a bookmark keep the place. */
    private void changed(AbstractField.ComponentValueChangeEvent<?, ?> change, boolean typing) {
        if (!change.isFromClient()) {
            return;
        }
        if (typing) {
            UrlState.replace(CasesNavigation.CASES, state());
        } else {
            UrlState.step(CasesNavigation.CASES, state());
        }
        find();
    }

    private Map<String, String> state() {
        Standing chosen = standing.getValue();
        Map<String, String> state = new LinkedHashMap<>();
        state.put(TEXT, search.getValue());
        state.put(STATE, chosen == null ? "" : chosen.name());
        grid.getSortOrder().stream().limit(1).forEach(order -> {
            state.put(SORT, order.getSorted().getKey());
            state.put(DIRECTION, order.getDirection() == SortDirection.ASCENDING ? "" : DESCENDING);
        });
        return state;
    }

    private void find() {
        Standing wanted = standing.getValue();
        List<CaseSummary> found = readable.stream()
                .filter(each -> wanted == null || each.isOpen() == (wanted == Standing.OPEN))
                .filter(each -> each.isFound(search.getValue()))
                .toList();
        grid.setItems(found);
        lead(messages.t("cases.count", found.size()));
    }

    private String initiator(CaseSummary each) {
        if (!each.initiator().isPerson()) {
            return trailMessages.nameOf(each.initiator());
        }
        Person person = initiators.get(each.initiator().accountId());
        return person == null ? "" : person.name();
    }
}
