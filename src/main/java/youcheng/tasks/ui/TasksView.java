package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import youcheng.base.Bilingual;
import youcheng.base.Languages;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlState;
import youcheng.cases.CasesNavigation;
import youcheng.cases.Circulation;
import youcheng.identity.OfficeWork;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.tasks.TaskService;
import youcheng.tasks.TasksNavigation;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** My work and my groups' work in one list; what is looked for stands in the address. */
@Route(TasksNavigation.TASKS)
@Menu(title = "menu.tasks", order = 10, icon = "vaadin:tasks")
@OfficeWork
class TasksView extends Page implements BeforeEnterObserver {

    private final transient TaskService desk;
    private final transient People people;
    /** Whose list it is. */
    private final transient Person me;

    private final transient Messages messages;
    private final transient Dialogs dialogs;
    private final Select<Scope> scope = new Select<>();
    private final TextField search;
    private final Checkbox onlyLate;
    private final ListGrid<WorkItem> grid;
    private final Div toRead = new Div();
    /** How long the list was when the grid last asked. */
    private long length;

    private final transient Circulation circulation;

    TasksView(
            TaskService desk,
            Circulation circulation,
            SignedIn signedIn,
            People people,
            Messages messages,
            Dialogs dialogs,
            Fields fields) {
        this.desk = desk;
        this.circulation = circulation;
        this.me = signedIn.person();
        this.people = people;
        this.messages = messages;
        this.dialogs = dialogs;
        title(messages.t("menu.tasks"));
        scope.setLabel(messages.t("tasks.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(each -> messages.t("tasks.scope." + each));
        search = fields.search("tasks.search");
        onlyLate = new Checkbox(messages.t("tasks.onlyLate"));
        grid = new ListGrid<>(messages.t("menu.tasks"), messages.t("tasks.none"));
        grid.addClassName("bounded");
        columns();
        grid.setItems(query -> desk.page(asked(), query.getOffset(), query.getLimit(), length).stream(), query -> {
            length = desk.count(asked());
            return Math.toIntExact(length);
        });
        add(new Filters(scope, search, onlyLate), grid, toRead);
        scope.addValueChangeListener(change -> follow(change.isFromClient(), false));
        search.addValueChangeListener(change -> follow(change.isFromClient(), true));
        onlyLate.addValueChangeListener(change -> follow(change.isFromClient(), false));
        grid.addSortListener(change -> follow(change.isFromClient(), false));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TaskService.Filter asked = TaskFilterUrlState.read(event.getLocation().getQueryParameters());
        scope.setValue(asked.scope());
        search.setValue(asked.text());
        onlyLate.setValue(asked.onlyLate());
        grid.sortBy((asked.sort() == Sort.ENGLISH_TITLE ? Sort.TITLE : asked.sort()).name(), asked.ascending());
        refresh();
    }

    private void columns() {
        grid.addComponentColumn(item -> new Anchor(address(item), messages.t(item.stepKey())))
                .setHeader(messages.t("tasks.step"))
                .setFlexGrow(2);
        grid.addColumn(item -> new Bilingual(item.titleZh(), item.titleEn()).in(messages.language()))
                .setHeader(messages.t("tasks.city"))
                .setKey(Sort.TITLE.name())
                .setSortable(true)
                .setFlexGrow(2);
        Grid.Column<WorkItem> number = ListGrid.narrow(
                        grid.addColumn(item -> item.caseNumber().value()))
                .setHeader(messages.t("tasks.case"))
                .setKey(Sort.CASE.name())
                .setSortable(true);
        ListGrid.narrow(grid.addComponentColumn(this::due))
                .setHeader(messages.t("tasks.due"))
                .setKey(Sort.DUE.name())
                .setSortable(true);
        Grid.Column<WorkItem> age = ListGrid.narrow(grid.addColumn(item -> messages.age(item.created())))
                .setHeader(messages.t("tasks.age"))
                .setKey(Sort.AGE.name())
                .setSortable(true);
        Grid.Column<WorkItem> holder = grid.addColumn(this::holder).setHeader(messages.t("tasks.holder"));
        Grid.Column<WorkItem> take =
                ListGrid.narrow(grid.addComponentColumn(this::take)).setHeader(messages.t("tasks.action"));
        NarrowScreen.hide(grid, List.of(number, age, holder, take));
    }

    /** The task's page knows the list that it was opened from, for what comes before and after. */
    private String address(WorkItem item) {
        return UrlState.of(TasksNavigation.of(item.id()), TaskFilterUrlState.write(filter()))
                .getPathWithQueryParameters();
    }

    private Component due(WorkItem item) {
        return new Span(new DueDate(item.due(), messages), new TaskMarks(item, messages));
    }

    private Component take(WorkItem item) {
        boolean mine = item.isHeldBy(me.claimant());
        if (!mine && !me.groups().contains(item.group())) {
            return new Anchor(CasesNavigation.of(item.caseNumber()), messages.t("tasks.oversee"));
        }
        Button button = new Button(messages.t(mine ? "cases.giveBack" : "cases.claim"), event -> {
            dialogs.attempt(() -> {
                if (mine) {
                    desk.giveBack(item.id());
                } else {
                    desk.claim(item.id());
                }
                dialogs.done(mine ? "cases.givenBack" : "cases.claimed");
            });
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(messages.t(mine ? "cases.giveBack" : "cases.claim") + ": " + messages.t(item.stepKey())
                + ", " + item.caseNumber());
        button.setDisableOnClick(true);
        return button;
    }

    private String holder(WorkItem item) {
        Long holder = item.assignee();
        return holder == null ? messages.t("tasks.free") : people.nameOf(holder);
    }

    private TaskService.Filter filter() {
        GridSortOrder<WorkItem> order =
                grid.getSortOrder().isEmpty() ? null : grid.getSortOrder().getFirst();
        return new TaskService.Filter(
                scope.getOptionalValue().orElse(Scope.ALL),
                search.getValue(),
                onlyLate.getValue(),
                order == null ? Sort.DUE : Sort.valueOf(order.getSorted().getKey()),
                order == null || order.getDirection() == SortDirection.ASCENDING);
    }

    /** The title that is shown is the one by which the list is sorted. */
    private TaskService.Filter asked() {
        TaskService.Filter filter = filter();
        boolean english = filter.sort() == Sort.TITLE && !Languages.isChinese(messages.language());
        return english
                ? new TaskService.Filter(
                        filter.scope(), filter.text(), filter.onlyLate(), Sort.ENGLISH_TITLE, filter.ascending())
                : filter;
    }

    /** The address follows what the person looks for, so that the back button and a bookmark keep the place. */
    private void follow(boolean person, boolean typing) {
        if (!person) {
            return;
        }
        if (typing) {
            UrlState.replace(TasksNavigation.TASKS, TaskFilterUrlState.write(filter()));
        } else {
            UrlState.step(TasksNavigation.TASKS, TaskFilterUrlState.write(filter()));
        }
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        lead(messages.t("tasks.count", desk.count(filter())));
        showWhatToRead();
    }

    /** What colleagues showed for information: it can be read and noted, and nothing waits for it. */
    private void showWhatToRead() {
        toRead.removeAll();
        List<Circulation.Shown> shown = circulation.toRead();
        if (shown.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Circulation.Shown each : shown) {
            Button note = new Button(messages.t("cases.circulation.note"), event -> {
                dialogs.attempt(() -> circulation.note(each.number()));
                refresh();
            });
            note.setAriaLabel(messages.t("cases.circulation.note") + ": " + each.number());
            Div line = new Div(
                    new Anchor(CasesNavigation.of(each.number()), each.number().value()),
                    new Span(messages.t("cases.circulation.by", people.named(each.by()), each.at())),
                    new Span(each.note()),
                    note);
            line.addClassName("work-about");
            list.add(new ListItem(line));
        }
        toRead.add(new H2(messages.t("tasks.toRead", shown.size())), list);
    }
}
