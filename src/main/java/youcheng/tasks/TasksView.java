package youcheng.tasks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import youcheng.base.Bilingual;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Page;
import youcheng.base.ui.Words;
import youcheng.cases.CasesNavigation;
import youcheng.cases.WorkDesk;
import youcheng.identity.People;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** My work and my groups' work in one list; what is looked for stands in the address. */
@Route(TasksNavigation.TASKS)
@Menu(title = "menu.tasks", order = 10, icon = "vaadin:tasks")
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR, Roles.DIRECTOR, Roles.LEGAL, Roles.FINANCE, Roles.DESK_REVIEWER})
class TasksView extends Page implements BeforeEnterObserver {

    private final transient WorkDesk desk;
    private final transient SignedIn signedIn;
    private final transient People people;
    private final transient Words words;
    private final transient Asking asking;
    private final Select<Scope> scope = new Select<>();
    private final TextField search;
    private final Checkbox onlyLate;
    private final Grid<WorkItem> grid = new Grid<>();
    private boolean following = true;

    TasksView(WorkDesk desk, SignedIn signedIn, People people, Words words, Asking asking) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.people = people;
        this.words = words;
        this.asking = asking;
        title(words.t("menu.tasks"));
        scope.setLabel(words.t("tasks.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(each -> words.t("tasks.scope." + each));
        search = new TextField(words.t("tasks.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        onlyLate = new Checkbox(words.t("tasks.onlyLate"));
        columns();
        grid.setEmptyStateText(words.t("tasks.none"));
        grid.setMultiSort(false);
        grid.setItems(
                query -> desk.page(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(desk.count(filter())));
        add(new Filters(scope, search, onlyLate), grid);
        scope.addValueChangeListener(change -> follow());
        search.addValueChangeListener(change -> follow());
        onlyLate.addValueChangeListener(change -> follow());
        grid.addSortListener(change -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        following = false;
        TaskFilterAddress asked = TaskFilterAddress.parse(event.getLocation().getQueryParameters());
        WorkDesk.Filter filter = asked.filter();
        scope.setValue(filter.scope());
        search.setValue(filter.text());
        onlyLate.setValue(filter.onlyLate());
        grid.sort(List.of(new GridSortOrder<>(
                grid.getColumnByKey(filter.sort().name()),
                filter.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        following = true;
        refresh();
    }

    private void columns() {
        grid.addComponentColumn(item -> new Anchor(CasesNavigation.of(item.id()), words.t(item.stepKey())))
                .setHeader(words.t("tasks.step"))
                .setFlexGrow(2);
        grid.addColumn(item -> new Bilingual(item.titleZh(), item.titleEn()).in(words.language()))
                .setHeader(words.t("tasks.city"))
                .setKey(Sort.TITLE.name())
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(item -> item.caseNumber().value())
                .setHeader(words.t("tasks.case"))
                .setKey(Sort.CASE.name())
                .setSortable(true)
                .setAutoWidth(true);
        grid.addComponentColumn(this::due)
                .setHeader(words.t("tasks.due"))
                .setKey(Sort.DUE.name())
                .setSortable(true);
        grid.addColumn(item -> words.age(item.created()))
                .setHeader(words.t("tasks.age"))
                .setKey(Sort.AGE.name())
                .setSortable(true);
        grid.addColumn(item -> item.assignee() == null ? words.t("tasks.free") : people.nameOf(item.assignee()))
                .setHeader(words.t("tasks.holder"));
        grid.addComponentColumn(this::take).setHeader(words.t("tasks.action")).setAutoWidth(true);
    }

    private Component due(WorkItem item) {
        Instant due = item.due();
        if (due == null) {
            return new Span("—");
        }
        Span text = new Span(words.date(due));
        if (words.isPast(due)) {
            text.setText(words.t("tasks.late", words.date(due)));
            text.addClassNames("status", "status-bad");
        }
        return text;
    }

    private Component take(WorkItem item) {
        boolean mine = item.isHeldBy(signedIn.person().id());
        Button button = new Button(words.t(mine ? "cases.giveBack" : "cases.claim"), event -> {
            asking.attempt(() -> {
                if (mine) {
                    desk.giveBack(item.id());
                } else {
                    desk.claim(item.id());
                }
                asking.done(mine ? "cases.givenBack" : "cases.claimed");
            });
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.t(mine ? "cases.giveBack" : "cases.claim") + ": " + words.t(item.stepKey()) + ", "
                + item.caseNumber());
        button.setDisableOnClick(true);
        return button;
    }

    private WorkDesk.Filter filter() {
        GridSortOrder<WorkItem> order =
                grid.getSortOrder().isEmpty() ? null : grid.getSortOrder().getFirst();
        return new WorkDesk.Filter(
                scope.getOptionalValue().orElse(Scope.ALL),
                search.getValue(),
                onlyLate.getValue(),
                order == null ? Sort.DUE : Sort.valueOf(order.getSorted().getKey()),
                order == null || order.getDirection() == SortDirection.ASCENDING);
    }

    private void follow() {
        if (following) {
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, TasksNavigation.TASKS + TaskFilterAddress.of(filter()));
            refresh();
        }
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        lead(words.t("tasks.count", desk.count(filter())));
    }
}
