package youcheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;

/**
 * Compares the inbox with the engine, whose events do not tell all: work on the engine's own API, or a restored backup,
 * may leave them apart. Whoever mends has locked the case.
 */
@Service
public class InboxReconciler {

    /** One statement, so that both sides are seen at one instant; both sides in one pass each. */
    private static final String BOTH_SIDES = """
            select t.ID_ as task, coalesce(p.BUSINESS_KEY_, '') as case_number, t.TASK_DEF_KEY_ as step,
                t.ASSIGNEE_ as holder, t.DUE_DATE_ as due, g.group_id as candidate,
                w.state as row_state, w.step as row_step, w.assignee as row_holder, w.due_at as row_due,
                w.candidate_group as row_group
            from ACT_RU_TASK t
            left join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
            left join (
                select TASK_ID_ as task_id, min(GROUP_ID_) as group_id from ACT_RU_IDENTITYLINK
                where TYPE_ = 'candidate' and GROUP_ID_ is not null group by TASK_ID_) g on g.task_id = t.ID_
            left join work_item w on w.id = t.ID_
            union all
            select w.id, w.case_number, null, null, null, null,
                w.state, w.step, w.assignee, w.due_at, w.candidate_group
            from work_item w
            where w.state = 'OPEN' and not exists (select 1 from ACT_RU_TASK t where t.ID_ = w.id)
            """;

    private static final String ONE_TASK = BOTH_SIDES
            .replace("union all", "where t.ID_ = ? union all")
            .stripTrailing()
            .concat(" and w.id = ?");

    private final JdbcTemplate database;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final InboxRows rows;
    private final CaseLabels labels;
    private final Clock clock;

    InboxReconciler(
            JdbcTemplate database,
            TaskService tasks,
            RuntimeService runtime,
            InboxRows rows,
            CaseLabels labels,
            Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.runtime = runtime;
        this.rows = rows;
        this.labels = labels;
        this.clock = clock;
    }

    /** Everything that the inbox says otherwise than the engine. */
    @Transactional(readOnly = true)
    public List<InboxDifference> compare() {
        List<InboxDifference> found = new ArrayList<>();
        database.query(BOTH_SIDES, row -> {
            compare(row, found);
        });
        return found;
    }

    /** What the inbox says of this task otherwise than the engine. */
    @Transactional(readOnly = true)
    public List<InboxDifference> compare(WorkItemId id) {
        List<InboxDifference> found = new ArrayList<>();
        database.query(
                ONE_TASK,
                row -> {
                    compare(row, found);
                },
                id.value(),
                id.value());
        return found;
    }

    /** Writes what the engine says of this task to the inbox. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mend(WorkItemId id) {
        Task task = tasks.createTaskQuery().taskId(id.value()).singleResult();
        InboxRow row = rows.findById(id.value()).orElse(null);
        if (task == null) {
            if (row != null) {
                row.dropped(clock.instant());
            }
            return;
        }
        if (row == null) {
            row = lacking(task);
        }
        row.waitsAt(task.getTaskDefinitionKey());
        row.offerTo(group(task));
        row.heldBy(task.getAssignee() == null ? null : Long.valueOf(task.getAssignee()));
        row.dueAt(task.getDueDate() == null ? null : task.getDueDate().toInstant());
        rows.save(row);
    }

    private InboxRow lacking(Task task) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        CaseNumber number = new CaseNumber(instance.getBusinessKey());
        return new InboxRow(
                task.getId(),
                number,
                ProcessHistory.keyOf(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                labels.labelOf(number),
                task.getCreateTime().toInstant());
    }

    private @Nullable String group(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static void compare(ResultSet row, List<InboxDifference> found) throws SQLException {
        Sides sides = new Sides(new WorkItemId(row.getString("task")), row.getString("case_number"), found);
        String step = row.getString("step");
        String state = row.getString("row_state");
        if (step == null) {
            sides.differ(InboxDifference.Discrepancy.LEFT_OVER, row.getString("row_step"), null);
            return;
        }
        if (state == null || !state.equals(WorkItem.State.OPEN.name())) {
            sides.differ(InboxDifference.Discrepancy.LACKING, state, step);
            return;
        }
        sides.compare(InboxDifference.Discrepancy.STEP, row.getString("row_step"), step);
        sides.compare(InboxDifference.Discrepancy.GROUP, row.getString("row_group"), row.getString("candidate"));
        sides.compare(InboxDifference.Discrepancy.HOLDER, row.getString("row_holder"), row.getString("holder"));
        sides.compare(
                InboxDifference.Discrepancy.DUE,
                instant(row.getTimestamp("row_due")),
                instant(row.getTimestamp("due")));
    }

    /** The engine keeps milliseconds. */
    private static @Nullable String instant(@Nullable Timestamp timestamp) {
        Instant instant = timestamp == null ? null : timestamp.toInstant().truncatedTo(ChronoUnit.MILLIS);
        return instant == null ? null : instant.toString();
    }

    private record Sides(WorkItemId task, String caseNumber, List<InboxDifference> found) {

        void compare(InboxDifference.Discrepancy kind, @Nullable String inbox, @Nullable String engine) {
            if (!Objects.equals(inbox, engine)) {
                differ(kind, inbox, engine);
            }
        }

        void differ(InboxDifference.Discrepancy kind, @Nullable String inbox, @Nullable String engine) {
            found.add(new InboxDifference(task, caseNumber, kind, inbox, engine));
        }
    }
}
