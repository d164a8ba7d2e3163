package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import youcheng.base.Bilingual;
import youcheng.base.ui.Badge;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.cases.CasesNavigation;
import youcheng.cases.export.EscalatedExport;
import youcheng.identity.People;
import youcheng.workflow.WorkItem;

/** What was escalated: which task of which case, who had it, when, and whether it is done by now. */
@org.springframework.stereotype.Component
class EscalatedTasks {

    private final EscalatedExport export;
    private final Exports exports;
    private final People people;
    private final GroupNames groups;
    private final Messages messages;

    EscalatedTasks(EscalatedExport export, Exports exports, People people, GroupNames groups, Messages messages) {
        this.export = export;
        this.exports = exports;
        this.people = people;
        this.groups = groups;
        this.messages = messages;
    }

    /** Takes away all that ever were, also those that are not on the page. */
    ExportButtons buttons() {
        String list = messages.t("cases.auditStart.escalated");
        return exports.buttons(
                list, () -> new ExportTable<>(list, columns(), export.export(CasesNavigation.AUDIT_START)));
    }

    private List<ExportColumn<WorkItem>> columns() {
        return List.of(
                column("cases.number", task -> task.caseNumber().value()),
                column("tasks.step", task -> messages.t(task.stepKey())),
                column("cases.city", this::city),
                column("tasks.holder", this::holder),
                column(
                        "cases.auditStart.escalated.at",
                        task -> messages.time(task.marks().escalated())),
                column("cases.state", this::stateInWords));
    }

    private ExportColumn<WorkItem> column(String headingKey, ExportColumn.Cell<WorkItem> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }

    /** These in their order. */
    Component list(List<WorkItem> tasks) {
        ListGrid<WorkItem> grid =
                new ListGrid<>(messages.t("cases.auditStart.escalated"), messages.t("cases.auditStart.escalated.none"));
        ListGrid.narrow(grid.addComponentColumn(task -> new Anchor(
                        CasesNavigation.of(task.caseNumber()), task.caseNumber().value())))
                .setHeader(messages.t("cases.number"));
        grid.addColumn(task -> messages.t(task.stepKey())).setHeader(messages.t("tasks.step"));
        var city = grid.addColumn(this::city).setHeader(messages.t("cases.city"));
        var holder = grid.addColumn(this::holder).setHeader(messages.t("tasks.holder"));
        var when = ListGrid.narrow(grid.addColumn(this::when)).setHeader(messages.t("cases.auditStart.escalated.at"));
        ListGrid.narrow(grid.addComponentColumn(this::state)).setHeader(messages.t("cases.state"));
        grid.setItems(tasks);
        NarrowScreen.hide(grid, List.of(city, holder, when));
        return grid;
    }

    private String city(WorkItem task) {
        return new Bilingual(task.titleZh(), task.titleEn()).in(messages.language());
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
        return new Badge(stateInWords(task), task.isOpen() ? Badge.Signal.BAD : Badge.Signal.PLAIN);
    }

    private String stateInWords(WorkItem task) {
        return messages.t(task.isOpen() ? "cases.auditStart.escalated.open" : "cases.auditStart.escalated.done");
    }
}
