package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import youcheng.base.Bilingual;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.GroupedGrid;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.cases.CasesNavigation;
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

    /** So that step, city and due date stand beside each other on a phone. */
    private static final String NARROWEST = "5.5rem";

    private final TaskService desk;
    private final SignedIn signedIn;
    private final People people;
    private final Messages messages;
    private final Dialogs dialogs;

    TaskColumns(TaskService desk, SignedIn signedIn, People people, Messages messages, Dialogs dialogs) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.people = people;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** An empty list of these tasks; {@code address} leads to a task, {@code again} reads the list anew. */
    GroupedGrid<DueGroup, WorkItem> grid(GroupedTasks list, Function<WorkItem, String> address, Runnable again) {
        GroupedGrid<DueGroup, WorkItem> grid =
                new GroupedGrid<>(DueGroup.class, list, messages.t("menu.tasks"), messages.t("tasks.none"));
        grid.first(
                        group -> messages.t("tasks.group", messages.t("tasks.group." + group), list.count(group)),
                        messages.t("tasks.gone"),
                        item -> new Anchor(address.apply(item), messages.t(item.stepKey())))
                .setHeader(messages.t("tasks.step"))
                .setWidth(NARROWEST)
                .setFlexGrow(2);
        grid.words(this::title)
                .setHeader(messages.t("tasks.city"))
                .setKey(Sort.TITLE.name())
                .setSortable(true)
                .setWidth(NARROWEST)
                .setFlexGrow(2);
        var number = ListGrid.narrow(grid.words(item -> item.caseNumber().value()))
                .setHeader(messages.t("tasks.case"))
                .setKey(Sort.CASE.name())
                .setSortable(true);
        ListGrid.narrow(grid.cells(this::due))
                .setHeader(messages.t("tasks.due"))
                .setKey(Sort.DUE.name())
                .setSortable(true);
        var age = ListGrid.narrow(grid.words(item -> messages.age(item.created())))
                .setHeader(messages.t("tasks.age"))
                .setKey(Sort.AGE.name())
                .setSortable(true);
        var holder = grid.words(this::holder).setHeader(messages.t("tasks.holder"));
        Person me = signedIn.person();
        var take = ListGrid.narrow(grid.cells(item -> take(item, me, again))).setHeader(messages.t("tasks.action"));
        NarrowScreen.hide(grid, List.of(number, age, holder, take));
        return grid;
    }

    private String title(WorkItem item) {
        return new Bilingual(item.titleZh(), item.titleEn()).in(messages.language());
    }

    private Component due(WorkItem item) {
        return new Span(new DueDate(item.due(), messages), new TaskMarks(item, messages));
    }

    private String holder(WorkItem item) {
        Long holder = item.assignee();
        return holder == null ? messages.t("tasks.free") : people.nameOf(holder);
    }

    private Component take(WorkItem item, Person me, Runnable again) {
        boolean mine = item.isHeldBy(me.claimant());
        if (!me.worksOn(item.process()) || (!mine && !me.groups().contains(item.group()))) {
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
