package youcheng.decisions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.Signature;
import youcheng.documents.DocumentLedger;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/**
 * Doing a step: locks the case, lets the feature change what is its own, keeps the statement and the part that it was,
 * writes the entry, completes the task; or nothing of it. The feature's service has checked the role.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepWork {

    /** Nothing but what every step does. */
    static final OwnPart NOTHING = (number, by) -> {};

    private final DecisionFiles files;
    private final DecidedProcesses processes;
    private final TaskService tasks;
    private final Workflow workflow;
    private final DocumentLedger ledger;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    StepWork(
            DecisionFiles files,
            DecidedProcesses processes,
            TaskService tasks,
            Workflow workflow,
            DocumentLedger ledger,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.processes = processes;
        this.tasks = tasks;
        this.workflow = workflow;
        this.ledger = ledger;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a feature does of its own in a step, with the case locked. */
    @FunctionalInterface
    public interface OwnPart {

        void run(CaseNumber number, Person by);
    }

    /** Locks the case of a task of this step, for whoever must look at something under the lock before they hand in. */
    public WorkItem begin(WorkItemId task, String step) {
        return tasks.begin(task, step);
    }

    /** Locks the case of a task whose step is one of these. */
    public WorkItem beginOneOf(WorkItemId task, Set<String> steps) {
        WorkItem item = tasks.begin(task);
        if (!steps.contains(item.step())) {
            throw Rejection.because("tasks.rejection.otherStep");
        }
        return item;
    }

    /** Locks the case of a task whose step is one of this part. */
    WorkItem begin(WorkItemId task, Part part) {
        WorkItem item = tasks.begin(task);
        if (model(item).parts().get(item.step()) != part) {
            throw Rejection.because("tasks.rejection.otherStep");
        }
        return item;
    }

    /** Does this step. */
    public void complete(WorkItemId task, StepDone done, OwnPart own) {
        complete(tasks.begin(task, done.step()), done, own);
    }

    /** Does this step, which was begun. */
    public void complete(WorkItem item, StepDone done, OwnPart own) {
        CaseNumber number = item.caseNumber();
        Person by = signedIn.person();
        DecisionFile file = files.found(number);
        DecisionModel model = processes.get(file.process()).model();
        SeenCase seen = done.seen();
        List<Change> saw = seen == null ? List.of() : saw(file, by, seen);
        own.run(number, by);
        keep(file, model, done, by);
        files.save(file);
        Enum<?> outcome = done.outcome();
        String suffix = outcome == null ? "" : "." + outcome.name();
        AuditEvent event = AuditEvent.of(model.subject() + ".done." + done.step() + suffix, by.asActor())
                .in(number)
                .at(done.step(), item.id().value())
                .with(done.changes())
                .with(saw);
        trail.append(
                Chain.of(number),
                done.why().map(why -> event.because(Reason.written(why))).orElse(event));
        String variable = model.variables().get(done.step());
        workflow.complete(
                item.id(),
                by.asActor(),
                variable == null || outcome == null ? Map.of() : Map.of(variable, outcome.name()));
    }

    /** That of the case, which may have called the process in which the task stands. */
    private DecisionModel model(WorkItem item) {
        return processes.get(files.found(item.caseNumber()).process()).model();
    }

    /** Whoever decides or gives an opinion states it; whoever records something took part without a word. */
    private void keep(DecisionFile file, DecisionModel model, StepDone done, Person by) {
        Part part = model.parts().get(done.step());
        Enum<?> outcome = done.outcome();
        if (part == null) {
            return;
        }
        if (part == Part.RECORDER || outcome == null) {
            file.tookPart(by.asActor(), part);
            return;
        }
        StepDone.Paper paper = done.paper();
        file.state(new Statement(
                file.round(),
                done.step(),
                part,
                outcome.name(),
                done.why().orElse(""),
                paper == null ? null : paper.number(),
                paper == null ? null : paper.date(),
                Signature.of(by.asActor()),
                clock.instant()));
    }

    /** What a decision saw is recorded under the number of the statement that it is about to add. */
    private List<Change> saw(DecisionFile file, Person by, SeenCase seen) {
        processes.get(file.process()).changedSince(file.number(), seen.mark()).ifPresent(changed -> {
            throw changed;
        });
        return ledger.record(
                Chain.of(file.number()).subject(),
                Statement.occasion(file.statements().size()),
                by.asActor(),
                seen.documents());
    }
}
