package youcheng.tasks.ui;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ColumnChoice;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.GroupedGrid;
import youcheng.base.ui.Messages;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.list.TaskExport;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** The list of tasks as a file: the columns that the person chose, in their order, group after group. */
@Component
class TaskFile {

    private final TaskExport export;
    private final Exports exports;
    private final TaskColumns columns;
    private final TaskOrder order;
    private final Messages messages;

    TaskFile(TaskExport export, Exports exports, TaskColumns columns, TaskOrder order, Messages messages) {
        this.export = export;
        this.exports = exports;
        this.columns = columns;
        this.order = order;
        this.messages = messages;
    }

    /** Buttons for this list as it is when somebody clicks. */
    ExportButtons buttons(GroupedGrid<DueGroup, WorkItem> grid, ColumnChoice<?> choice, Supplier<TaskListState> state) {
        return exports.buttons(() -> table(
                state.get(),
                grid.getColumns().stream()
                        .map(column -> column.getKey())
                        .filter(key -> key != null && choice.isChosen(key))
                        .map(Sort::valueOf)
                        .toList()));
    }

    private ExportTable<WorkItem> table(TaskListState state, List<Sort> shown) {
        TaskFilter filter = order.inTheirOrder(state.filter());
        return new ExportTable<>(
                messages.t("menu.tasks"),
                shown.stream().map(column -> column(column, filter.isOfDone())).toList(),
                export.export(filter, TaskListUrlState.of(state).linkTo(TasksNavigation.TASKS)));
    }

    private ExportColumn<WorkItem> column(Sort column, boolean ofDone) {
        return switch (column) {
            case STEP -> said("tasks.step", item -> messages.t(item.stepKey()));
            case TITLE, ENGLISH_TITLE -> said("tasks.city", columns::title);
            case CASE -> said("tasks.case", item -> item.caseNumber().value());
            case DUE, DONE ->
                said(
                        ofDone ? "tasks.file.done" : "tasks.due",
                        item -> ofDone ? messages.time(item.doneAt()) : messages.time(item.due()));
            case AGE -> said("tasks.file.created", item -> messages.time(item.created()));
            case HOLDER -> said("tasks.holder", columns::holder);
            case PROCESS -> said("tasks.process", item -> messages.t("process." + item.process()));
            case DESK -> said("tasks.desk", item -> columns.desk(item.triage()));
            case GROUP -> said("tasks.filter.field.GROUP", columns::group);
            case PRIORITY ->
                said(
                        "tasks.filter.field.PRIORITY",
                        item -> messages.t("tasks.priority." + item.triage().priority()));
            case AMOUNT ->
                said("tasks.filter.field.AMOUNT", item -> item.triage().amount());
            case FOLLOW_UP ->
                said("tasks.filter.field.FOLLOW_UP", item -> item.triage().followUp());
        };
    }

    private ExportColumn<WorkItem> said(String headingKey, ExportColumn.Cell<WorkItem> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }
}
