package youcheng.cases.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import youcheng.base.Bilingual;
import youcheng.base.SearchText;
import youcheng.base.ui.Address;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.base.ui.Words;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Roles;

/** The cases that the person may read; what is looked for stands in the address. */
@Route(CasesNavigation.CASES)
@Menu(title = "menu.cases", order = 20, icon = "vaadin:folder-open-o")
@RolesAllowed({
    Roles.OFFICER,
    Roles.SUPERVISOR,
    Roles.DIRECTOR,
    Roles.AUDITOR,
    Roles.LEGAL,
    Roles.FINANCE,
    Roles.DESK_REVIEWER
})
class CasesView extends Page implements BeforeEnterObserver {

    private static final String TEXT = "q";
    private static final String STATE = "state";

    private enum Standing {
        OPEN,
        CLOSED
    }

    private final transient CaseReading cases;
    private final transient People people;
    private final transient Words words;
    private final TextField search;
    private final Select<Standing> standing;
    private final ListGrid<CaseSummary> grid;
    private transient List<CaseSummary> readable = List.of();
    private transient Map<Long, Person> initiators = Map.of();

    CasesView(CaseReading cases, People people, Words words, Fields fields) {
        this.cases = cases;
        this.people = people;
        this.words = words;
        title(words.t("menu.cases"));
        search = fields.search("cases.search");
        standing = fields.filter(
                "cases.standing", Arrays.asList(Standing.values()), each -> words.t("cases.standing." + each));
        grid = new ListGrid<>(words.t("menu.cases"), words.t("cases.none"));
        columns();
        add(new Filters(search, standing), grid);
        search.addValueChangeListener(change -> changed(change, true));
        standing.addValueChangeListener(change -> changed(change, false));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        readable = cases.list();
        initiators = people.byId(readable.stream().map(CaseSummary::initiator).collect(Collectors.toSet()));
        search.setValue(Address.read(asked, TEXT));
        standing.setValue(Address.read(asked, STATE, Standing.class));
        find();
    }

    private void columns() {
        ListGrid.narrow(grid.addComponentColumn(each -> new Anchor(
                        CasesNavigation.of(each.number()), each.number().value())))
                .setHeader(words.t("cases.number"));
        grid.addColumn(each -> new Bilingual(each.titleZh(), each.titleEn()).in(words.language()))
                .setHeader(words.t("cases.city"));
        Grid.Column<CaseSummary> kind =
                grid.addColumn(each -> words.t("process." + each.process())).setHeader(words.t("cases.kind"));
        ListGrid.narrow(grid.addComponentColumn(this::state)).setHeader(words.t("cases.state"));
        Grid.Column<CaseSummary> initiator = grid.addColumn(this::initiator).setHeader(words.t("cases.initiator"));
        Grid.Column<CaseSummary> opened = ListGrid.narrow(grid.addColumn(each -> words.date(each.opened())))
                .setHeader(words.t("cases.opened"));
        NarrowScreen.hide(grid, List.of(kind, initiator, opened));
    }

    private Badge state(CaseSummary each) {
        return new Badge(words.t(each.stateKey()), each.isOpen() ? Badge.Kind.INFO : Badge.Kind.PLAIN);
    }

    /** The address follows what is looked for, so that the back button and a bookmark keep the place. */
    private void changed(AbstractField.ComponentValueChangeEvent<?, ?> change, boolean typing) {
        if (!change.isFromClient()) {
            return;
        }
        Standing chosen = standing.getValue();
        Map<String, String> state = new LinkedHashMap<>();
        state.put(TEXT, search.getValue());
        state.put(STATE, chosen == null ? "" : chosen.name());
        if (typing) {
            Address.replace(CasesNavigation.CASES, state);
        } else {
            Address.step(CasesNavigation.CASES, state);
        }
        find();
    }

    private void find() {
        Standing wanted = standing.getValue();
        List<CaseSummary> found = readable.stream()
                .filter(each -> wanted == null || each.isOpen() == (wanted == Standing.OPEN))
                .filter(each -> SearchText.isFound(
                        search.getValue(),
                        each.number().value(),
                        each.titleZh(),
                        each.titleEn(),
                        each.documentNumber()))
                .toList();
        grid.setItems(found);
        lead(words.t("cases.count", found.size()));
    }

    private String initiator(CaseSummary each) {
        Person person = initiators.get(each.initiator());
        return person == null ? "" : person.name();
    }
}
