package youcheng.plans.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Messages;
import youcheng.identity.People;
import youcheng.plans.PlannedItemRecord;
import youcheng.plans.PlannedState;
import youcheng.plans.export.PlanExport;
import youcheng.register.RelationshipId;
import youcheng.register.ui.SectionExports;
import youcheng.workflow.WorkItem;

/** What is planned for a relationship, on its page and as a file. */
@Component
class PlanFile {

    private final PlanExport export;
    private final SectionExports exports;
    private final People people;
    private final Messages messages;

    PlanFile(PlanExport export, SectionExports exports, People people, Messages messages) {
        this.export = export;
        this.exports = exports;
        this.people = people;
        this.messages = messages;
    }

    /** Buttons for this section. */
    ExportButtons buttons(String titleKey, RelationshipId id) {
        return exports.buttons(titleKey, id, (title, as) -> new ExportTable<>(title, columns(), export.export(id, as)));
    }

    /** Whether it should have been done by now. */
    boolean isLate(PlannedItemRecord item) {
        WorkItem work = item.work();
        return item.state() == PlannedState.PLANNED && work != null && messages.isPast(work.due());
    }

    String state(PlannedItemRecord item) {
        return messages.t(isLate(item) ? "plans.late" : "plan.state." + item.state());
    }

    String owner(PlannedItemRecord item) {
        WorkItem work = item.work();
        Long holder = work == null ? null : work.assignee();
        return holder == null ? messages.t("plans.nobody") : people.nameOf(holder);
    }

    private List<ExportColumn<PlannedItemRecord>> columns() {
        return List.of(
                column("plan.day", PlannedItemRecord::day),
                column("plan.title", PlannedItemRecord::title),
                column("plan.state", this::state),
                column("plan.owner", this::owner),
                column("plan.resultOrReason", PlannedItemRecord::result),
                column("cases.number", item -> item.number().value()),
                column("plan.origin", PlanFile::origin));
    }

    private static @Nullable String origin(PlannedItemRecord item) {
        return item.origin() == null ? null : item.origin().value();
    }

    private ExportColumn<PlannedItemRecord> column(String headingKey, ExportColumn.Cell<PlannedItemRecord> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }
}
