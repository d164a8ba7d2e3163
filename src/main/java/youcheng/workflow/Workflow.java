package youcheng.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.workflow.TaskMarked.Mark;

/**
 * The engine, as features use it. Every change runs in the caller's transaction and with the acting person set, so that
 * the engine's own operation log is a second witness. Whoever calls has locked the case.
 */
@Service
public class Workflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DecisionTables decisions;
    private final ActorStack actors;
    private final ProcessHistory processes;
    private final InboxRows inbox;
    private final DueTimers timers;
    private final TaskEvents events;

    Workflow(
            RuntimeService runtime,
            TaskService tasks,
            DecisionTables decisions,
            ActorStack actors,
            ProcessHistory processes,
            InboxRows inbox,
            DueTimers timers,
            TaskEvents events) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.decisions = decisions;
        this.actors = actors;
        this.processes = processes;
        this.inbox = inbox;
        this.timers = timers;
        this.events = events;
    }

    /** Starts a process for a case and runs it to its first wait states. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(String process, CaseNumber number, Actor by) {
        actors.as(by, () -> runtime.startProcessInstanceByKey(process, number.value()));
    }

    /** Starts, for a case, the process whose model begins with this message, and runs it to its first wait states. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void startByMessage(String message, CaseNumber number, Actor by) {
        actors.as(
                by,
                () -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(number.value())
                        .correlateStartMessage());
    }

    /** Completes a work item with the outcomes that steer the next gateway, and runs to the next wait states. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(WorkItemId id, Actor by, Map<String, Object> outcome) {
        if (by.isPerson()) {
            row(id).throughDeputy(by.deputy());
        }
        actors.as(by, () -> {
            tasks.complete(id.value(), outcome);
            return id;
        });
    }

    /** Whether the engine waits for this work item to be done. */
    @Transactional(readOnly = true)
    public boolean waitsFor(WorkItemId id) {
        return tasks.createTaskQuery().taskId(id.value()).count() > 0;
    }

    /** Gives a work item to a person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assign(WorkItemId id, Actor by, @Nullable Long accountId) {
        Long before = row(id).record().assignee();
        actors.as(by, () -> {
            tasks.setAssignee(id.value(), accountId == null ? null : accountId.toString());
            return id;
        });
        events.marked(row(id), assigned(by, accountId));
        if (before != null && !before.equals(accountId) && !by.people().contains(before)) {
            events.taken(row(id), before);
        }
    }

    /** Takes a work item back out of the process: nobody did it, and nothing waits for it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(WorkItemId id, Actor by) {
        actors.as(by, () -> {
            Task task = tasks.createTaskQuery().taskId(id.value()).singleResult();
            String step = Stream.of(runtime.getActivityInstance(task.getProcessInstanceId())
                            .getActivityInstances(task.getTaskDefinitionKey()))
                    .filter(each -> List.of(each.getExecutionIds()).contains(task.getExecutionId()))
                    .findFirst()
                    .orElseThrow()
                    .getId();
            runtime.createProcessInstanceModification(task.getProcessInstanceId())
                    .cancelActivityInstance(step)
                    .execute();
            return id;
        });
    }

    /** Tells a case what happened outside its steps: {@code message} is the name of an event in its model. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(CaseNumber number, String message, Actor by) {
        actors.as(by, () -> {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(number.value())
                    .correlate();
            return number;
        });
    }

    /** Whether a case stands where this message leads on. */
    @Transactional(readOnly = true)
    public boolean awaits(CaseNumber number, String message) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(number.value())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** Moves the due date of a work item, with its reminder and its escalation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveDue(WorkItemId id, Actor by, Instant due, Instant reminder) {
        actors.as(by, () -> {
            Task task = tasks.createTaskQuery().taskId(id.value()).singleResult();
            task.setDueDate(Date.from(due));
            tasks.saveTask(task);
            timers.move(id.value(), due, reminder);
            return id;
        });
        InboxRow row = row(id);
        row.postponed();
        events.marked(row, Mark.DUE_MOVED);
    }

    /** Evaluates a decision table; every rule that matches, whole, in the table's order. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<DecisionRow> decide(String table, Map<String, Object> facts) {
        return decisions.decide(table, facts);
    }

    /**
     * Evaluates a decision table like {@link #decide}, once for each of these facts and in their order, without a trace in the
     * engine's history: for looking ahead, and where thousands are judged and the outcome is stored elsewhere. A fact that is
     * not known is null.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<List<DecisionRow>> weigh(String table, List<? extends Map<String, ? extends @Nullable Object>> facts) {
        return decisions.weigh(table, facts);
    }

    /** Which version of a decision table is evaluated now; another one has another answer. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String versionOf(String table) {
        return decisions.versionOf(table);
    }

    /** Writes to the rows of a case in the inbox what they say of it from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void relabel(CaseNumber number, CaseLabel label) {
        inbox.findByCaseNumberOrderByCreatedAscIdAsc(number.value()).forEach(row -> row.label(label));
    }

    /**
     * The steps that a case took, in their order; the last ones may still be open. What a called process did stands
     * beneath the step that called it.
     */
    @Transactional(readOnly = true)
    public List<PathStep> pathOf(CaseNumber number) {
        return processes.pathOf(number);
    }

    /**
     * The models that a case runs on, each in the version that ran: its own first, then those that it called; none where
     * no process runs or ran for it.
     */
    @Transactional(readOnly = true)
    public List<CaseModel> modelsOf(CaseNumber number) {
        return processes.modelsOf(number);
    }

    private InboxRow row(WorkItemId id) {
        return inbox.findById(id.value()).orElseThrow();
    }

    private static Mark assigned(Actor by, @Nullable Long accountId) {
        if (accountId == null) {
            return Mark.RELEASED;
        }
        return by.isPerson() && by.principal() == accountId ? Mark.CLAIMED : Mark.REASSIGNED;
    }
}
