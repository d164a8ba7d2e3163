package youcheng.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import youcheng.base.Bilingual;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Page;
import youcheng.base.ui.Words;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.identity.People;
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

    private enum Standing {
        OPEN,
        CLOSED
    }

    private final transient CaseReading cases;
    private final transient People people;
    private final transient Words words;
    private final TextField search;
    private final Select<Standing> standing = new Select<>();
    private final Grid<CaseSummary> grid = new Grid<>();
    private List<CaseSummary> readable = List.of();

    CasesView(CaseReading cases, People people, Words words) {
        this.cases = cases;
        this.people = people;
        this.words = words;
        title(words.t("menu.cases"));
        search = new TextField(words.t("cases.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        standing.setLabel(words.t("cases.standing"));
        standing.setItems(Standing.values());
        standing.setEmptySelectionAllowed(true);
        standing.setEmptySelectionCaption(words.t("base.all"));
        standing.setItemLabelGenerator(each -> each == null ? words.t("base.all") : words.t("cases.standing." + each));
        columns();
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(words.t("cases.none"));
        add(new Filters(search, standing), grid);
        search.addValueChangeListener(change -> filter());
        standing.addValueChangeListener(change -> filter());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        readable = cases.list();
        search.setValue(asked.getOrDefault("q", List.of("")).getFirst());
        String stand = asked.getOrDefault("state", List.of("")).getFirst();
        standing.setValue(
                switch (stand) {
                    case "open" -> Standing.OPEN;
                    case "closed" -> Standing.CLOSED;
                    default -> null;
                });
        apply();
    }

    private void columns() {
        grid.addComponentColumn(each -> new Anchor(
                        CasesNavigation.of(each.number()), each.number().value()))
                .setHeader(words.t("cases.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(each -> new Bilingual(each.titleZh(), each.titleEn()).in(words.language()))
                .setHeader(words.t("cases.city"));
        grid.addColumn(each -> words.t("process." + each.process())).setHeader(words.t("cases.kind"));
        grid.addComponentColumn(this::state).setHeader(words.t("cases.state"));
        grid.addColumn(each -> people.nameOf(each.initiator())).setHeader(words.t("cases.initiator"));
        grid.addColumn(each -> words.date(each.opened())).setHeader(words.t("cases.opened"));
    }

    private Span state(CaseSummary each) {
        Span state = new Span(words.t(each.stateKey()));
        state.addClassNames("status", each.isOpen() ? "status-info" : "status-plain");
        return state;
    }

    /** The address follows what is looked for, so that the back button and a bookmark keep the place. */
    private void filter() {
        Map<String, String> parameters = new HashMap<>();
        if (!search.isEmpty()) {
            parameters.put("q", search.getValue());
        }
        if (standing.getValue() != null) {
            parameters.put("state", standing.getValue().name().toLowerCase(Locale.ROOT));
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        CasesNavigation.CASES
                                + (parameters.isEmpty()
                                        ? ""
                                        : "?"
                                                + QueryParameters.simple(parameters)
                                                        .getQueryString()));
        apply();
    }

    private void apply() {
        String text = search.getValue().strip().toLowerCase(Locale.ROOT);
        Standing wanted = standing.getValue();
        List<CaseSummary> found = readable.stream()
                .filter(each -> wanted == null || each.isOpen() == (wanted == Standing.OPEN))
                .filter(each -> text.isEmpty()
                        || (each.number() + " " + each.titleZh() + " " + each.titleEn())
                                .toLowerCase(Locale.ROOT)
                                .contains(text))
                .toList();
        grid.setItems(found);
        lead(words.t("cases.count", found.size()));
    }
}
