package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import youcheng.base.Bilingual;
import youcheng.base.ui.Badge;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.cases.CasesNavigation;
import youcheng.identity.People;
import youcheng.workflow.WorkItem;

/** What was escalated: which task of which case, who had it, when, and whether it is done by now. */
@org.springframework.stereotype.Component
class EscalatedTasks {

    private final People people;
    private final GroupNames groups;
    private final Messages messages;

    EscalatedTasks(People people, GroupNames groups, Messages messages) {
        this.people = people;
        this.groups = groups;
        this.messages = messages;
    }

    /** These in their order. */
    Component list(List<WorkItem> tasks) {
        ListGrid<WorkItem> grid =
                new ListGrid<>(messages.t("cases.auditStart.escalated"), messages.t("cases.auditStart.escalated.none"));
        ListGrid.narrow(grid.addComponentColumn(task -> new Anchor(
                        CasesNavigation.of(task.caseNumber()), task.caseNumber().value())))
                .setHeader(messages.t("cases.number"));
        grid.addColumn(task -> messages.t(task.stepKey())).setHeader(messages.t("tasks.step"));
        var city = grid.addColumn(task -> new Bilingual(task.titleZh(), task.titleEn()).in(messages.language()))
                .setHeader(messages.t("cases.city"));
        var holder = grid.addColumn(this::holder).setHeader(messages.t("tasks.holder"));
        var when = ListGrid.narrow(grid.addColumn(this::when)).setHeader(messages.t("cases.auditStart.escalated.at"));
        ListGrid.narrow(grid.addComponentColumn(this::state)).setHeader(messages.t("cases.state"));
        grid.setItems(tasks);
        NarrowScreen.hide(grid, List.of(city, holder, when));
        return grid;
    }

    private String holder(WorkItem task) {
        Long account = task.isOpen() ? task.assignee() : task.doneBy();
        return account == null ? groups.of(task.group()) : people.nameOf(account);
    }

    private String when(WorkItem task) {
        Instant escalated = task.marks().escalated();
        return escalated == null ? "" : messages.dateTime(escalated);
    }

    private Badge state(WorkItem task) {
        return task.isOpen()
                ? new Badge(messages.t("cases.auditStart.escalated.open"), Badge.Signal.BAD)
                : new Badge(messages.t("cases.auditStart.escalated.done"), Badge.Signal.PLAIN);
    }
}
