package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import youcheng.base.Bilingual;
import youcheng.base.ui.ColumnChoice;
import youcheng.base.ui.ColumnMemory;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.GroupedGrid;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.cases.CasesNavigation;
import youcheng.cases.ui.GroupNames;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.tasks.TaskService;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** What the list says of a task; each can be claimed or released where it stands. */
@org.springframework.stereotype.Component
class TaskColumns {

    /** Whole words at a desk; step, city and due date beside each other on a phone. */
    private static final String NARROWEST = "clamp(5.5rem, 11vw, 9rem)";

    private static final String LIST = "tasks";

    private static final Set<String> ON_DEMAND = Set.of(
            Sort.PROCESS.name(),
            Sort.DESK.name(),
            Sort.GROUP.name(),
            Sort.PRIORITY.name(),
            Sort.AMOUNT.name(),
            Sort.FOLLOW_UP.name());
    private static final Set<String> ALWAYS = Set.of(Sort.STEP.name(), Sort.TITLE.name());
    private static final Set<String> NARROW = Set.of(Sort.STEP.name(), Sort.DUE.name());

    private final TaskService desk;
    private final SignedIn signedIn;
    private final People people;
    private final Messages messages;
    private final Dialogs dialogs;
    private final GroupNames groups;
    private final ColumnMemory memory;

    TaskColumns(
            TaskService desk,
            SignedIn signedIn,
            People people,
            GroupNames groups,
            ColumnMemory memory,
            Messages messages,
            Dialogs dialogs) {
        this.groups = groups;
        this.memory = memory;
        this.desk = desk;
        this.signedIn = signedIn;
        this.people = people;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** An empty list of these tasks; {@code address} leads to a task, {@code again} reads the list anew. */
    GroupedGrid<DueGroup, WorkItem> grid(GroupedTasks list, Function<WorkItem, String> address, Runnable again) {
        GroupedGrid<DueGroup, WorkItem> grid = new GroupedGrid<>(
                DueGroup.class, list, WorkItem::id, messages.t("menu.tasks"), messages.t("tasks.none"));
        grid.first(
                        group -> messages.t("tasks.group", messages.t("tasks.group." + group), list.count(group)),
                        messages.t("tasks.gone"),
                        item -> step(item, address, list, grid))
                .setHeader(messages.t("tasks.step"))
                .setKey(Sort.STEP.name())
                .setSortable(true)
                .setWidth(NARROWEST)
                .setFlexGrow(2);
        grid.words(this::title)
                .setHeader(messages.t("tasks.city"))
                .setKey(Sort.TITLE.name())
                .setSortable(true)
                .setWidth(NARROWEST)
                .setFlexGrow(2);
        ListGrid.narrow(grid.words(item -> item.caseNumber().value()))
                .setHeader(messages.t("tasks.case"))
                .setKey(Sort.CASE.name())
                .setSortable(true);
        ListGrid.narrow(grid.cells(this::due))
                .setHeader(messages.t("tasks.due"))
                .setKey(Sort.DUE.name())
                .setSortable(true);
        ListGrid.narrow(grid.words(item -> messages.age(item.created())))
                .setHeader(messages.t("tasks.age"))
                .setKey(Sort.AGE.name())
                .setSortable(true);
        ListGrid.narrow(grid.words(this::holder))
                .setHeader(messages.t("tasks.holder"))
                .setKey(Sort.HOLDER.name())
                .setSortable(true);
        Person me = signedIn.person();
        // What stands in a row changes with a click: there is room for the longest.
        ListGrid.narrow(
                        grid.cells(item -> take(item, me, again)),
                        Stream.of("tasks.action", "tasks.claim", "tasks.giveBack", "tasks.oversee")
                                .map(messages::t))
                .setHeader(messages.t("tasks.action"));
        more(grid);
        return grid;
    }

    /** The choice of columns for this list; a narrow window keeps the most telling ones. */
    ColumnChoice<GroupedGrid.GroupedRow<DueGroup, WorkItem>> choice(GroupedGrid<DueGroup, WorkItem> grid) {
        var choice = new ColumnChoice<>(grid, LIST, ON_DEMAND, ALWAYS, memory, messages);
        NarrowScreen.hide(
                grid,
                grid.getColumns().stream()
                        .filter(column -> !NARROW.contains(String.valueOf(column.getKey())))
                        .toList(),
                column -> column.getKey() == null || choice.isChosen(column.getKey()));
        return choice;
    }

    /** What people may add to the list. */
    private void more(GroupedGrid<DueGroup, WorkItem> grid) {
        ListGrid.narrow(grid.words(item -> messages.t("process." + item.process())))
                .setHeader(messages.t("tasks.process"))
                .setKey(Sort.PROCESS.name())
                .setSortable(true);
        ListGrid.narrow(grid.words(item -> desk(item.triage())))
                .setHeader(messages.t("tasks.desk"))
                .setKey(Sort.DESK.name())
                .setSortable(true);
        ListGrid.narrow(grid.words(this::group))
                .setHeader(messages.t("tasks.filter.field.GROUP"))
                .setKey(Sort.GROUP.name())
                .setSortable(true);
        ListGrid.narrow(grid.words(
                        item -> messages.t("tasks.priority." + item.triage().priority())))
                .setHeader(messages.t("tasks.filter.field.PRIORITY"))
                .setKey(Sort.PRIORITY.name())
                .setSortable(true);
        ListGrid.narrow(grid.words(item -> amount(item.triage())))
                .setHeader(messages.t("tasks.filter.field.AMOUNT"))
                .setKey(Sort.AMOUNT.name())
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true);
        ListGrid.narrow(grid.words(item -> followUp(item.triage())))
                .setHeader(messages.t("tasks.filter.field.FOLLOW_UP"))
                .setKey(Sort.FOLLOW_UP.name())
                .setSortable(true);
    }

    String desk(WorkItem.Triage triage) {
        return triage.desk() == null ? "" : messages.t("desk." + triage.desk());
    }

    String group(WorkItem item) {
        return groups.of(item.group());
    }

    private String amount(WorkItem.Triage triage) {
        return triage.amount() == null ? "" : messages.t("tasks.amount", triage.amount());
    }

    private String followUp(WorkItem.Triage triage) {
        return triage.followUp() == null ? "" : messages.date(triage.followUp());
    }

    /** The column by which a list in this order is sorted. */
    static String keyOf(Sort sort) {
        return switch (sort) {
            case ENGLISH_TITLE -> Sort.TITLE.name();
            case DONE -> Sort.DUE.name();
            default -> sort.name();
        };
    }

    /**
     * What has left the list since it was read is told of, and stays where it stood. Where there is no room for a column of
     * cities, in which words would break, the city stands below the step.
     */
    private Component step(WorkItem item, Function<WorkItem, String> address, GroupedTasks list, Grid<?> grid) {
        boolean gone = list.hasLeft(item.id());
        String name = messages.t(item.stepKey());
        Component step = gone ? new Span(name) : new Anchor(address.apply(item), name);
        boolean hasColumn = grid.getColumnByKey(Sort.TITLE.name()).isVisible();
        if (hasColumn && !gone) {
            return step;
        }
        Div cell = new Div(step);
        cell.addClassName("step-cell");
        if (!hasColumn) {
            cell.add(below("city-below", title(item)));
        }
        if (gone) {
            cell.add(below("quiet", messages.t("tasks.gone")));
        }
        return cell;
    }

    private static Span below(String className, String text) {
        Span below = new Span(text);
        below.addClassName(className);
        return below;
    }

    String title(WorkItem item) {
        return new Bilingual(item.titleZh(), item.titleEn()).in(messages.language());
    }

    private Component due(WorkItem item) {
        Instant done = item.doneAt();
        return done == null
                ? new Span(new DueDate(item.due(), messages), new TaskMarks(item, messages))
                : new Span(messages.t("tasks.doneAt", messages.date(done)));
    }

    String holder(WorkItem item) {
        Long holder = item.assignee();
        return holder == null ? messages.t("tasks.free") : people.nameOf(holder);
    }

    private Component take(WorkItem item, Person me, Runnable again) {
        boolean mine = item.isOpen() && item.isHeldBy(me.claimant());
        boolean free = item.isOpen() && item.assignee() == null && me.groups().contains(item.group());
        if (!me.worksOn(item.process()) || (!mine && !free)) {
            return new Anchor(CasesNavigation.of(item.caseNumber()), messages.t("tasks.oversee"));
        }
        String what = messages.t(mine ? "tasks.giveBack" : "tasks.claim");
        Button button = new Button(what, event -> {
            dialogs.attempt(() -> {
                if (mine) {
                    desk.giveBack(item.id());
                } else {
                    desk.claim(item.id());
                }
                dialogs.done(mine ? "tasks.givenBack" : "tasks.claimed");
            });
            again.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(what + ": " + messages.t(item.stepKey()) + ", " + item.caseNumber());
        button.setDisableOnClick(true);
        return button;
    }
}
