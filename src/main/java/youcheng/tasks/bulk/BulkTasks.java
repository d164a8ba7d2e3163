package youcheng.tasks.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.cases.comments.CaseComments;
import youcheng.identity.OfficeWork;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.tasks.BulkApproval;
import youcheng.tasks.TaskService;
import youcheng.tasks.bulk.BulkResult.BulkOutcome;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/**
 * Does the same with many tasks. Each is a step of its own, with its own transaction and its own rights, exactly as if it were
 * done alone: one that is refused, or gone meanwhile, leaves the others as they are.
 */
@Service
@OfficeWork
public class BulkTasks {

    private static final Logger LOG = LoggerFactory.getLogger(BulkTasks.class);

    private final TaskService tasks;
    private final TaskOversight oversight;
    private final List<BulkApproval> approvals;
    private final CaseComments comments;
    private final SignedIn signedIn;

    BulkTasks(
            TaskService tasks,
            TaskOversight oversight,
            List<BulkApproval> approvals,
            CaseComments comments,
            SignedIn signedIn) {
        this.comments = comments;
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.oversight = oversight;
        this.approvals = approvals;
    }

    /**
     * Goes through the tasks in their order and hands back what became of each.
     *
     * @param progress hears how many are done with, after each
     * @param stopped asked before each; what comes after is left as it is
     */
    public List<BulkResult> run(
            List<WorkItemId> all, BulkStep step, Consumer<Integer> progress, BooleanSupplier stopped) {
        List<BulkResult> results = new ArrayList<>();
        Set<CaseNumber> commented = new HashSet<>();
        boolean over = false;
        for (WorkItemId id : all) {
            // Whose rights ended meanwhile still hears what was done until then.
            boolean ended = signedIn.find().filter(Person::takesPartInWork).isEmpty();
            over |= ended || stopped.getAsBoolean();
            results.add(over ? left(id, ended) : one(id, step, commented));
            progress.accept(results.size());
        }
        return results;
    }

    private BulkResult left(WorkItemId id, boolean ended) {
        return new BulkResult(id, ended ? null : tasks.find(id).orElse(null), BulkOutcome.LEFT, null);
    }

    /** Whatever happens with one, also where its row cannot be read: what became of the others is known. */
    private BulkResult one(WorkItemId id, BulkStep step, Set<CaseNumber> commented) {
        WorkItem item = null;
        try {
            item = tasks.find(id).orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
            perform(item, step, commented);
            return new BulkResult(id, item, BulkOutcome.DONE, null);
        } catch (Rejection why) {
            return new BulkResult(id, item, BulkOutcome.REFUSED, why);
        } catch (AuthenticationException | AccessDeniedException notTheirs) {
            return new BulkResult(id, item, BulkOutcome.REFUSED, Rejection.because("tasks.bulk.notAllowed"));
        } catch (RuntimeException e) {
            LOG.error("Task {} of many failed", id, e);
            return new BulkResult(id, item, BulkOutcome.REFUSED, Rejection.because("tasks.workFailed"));
        }
    }

    private void perform(WorkItem item, BulkStep step, Set<CaseNumber> commented) {
        switch (step) {
            case BulkStep.Claim claim -> tasks.claim(item.id());
            case BulkStep.Release release -> tasks.giveBack(item.id());
            case BulkStep.Assign assign -> oversight.reassign(item.id(), assign.person(), assign.reason());
            case BulkStep.FollowUp followUp -> tasks.followUp(item.id(), followUp.day());
            case BulkStep.Prioritise wanted -> oversight.prioritise(item.id(), wanted.priority(), wanted.reason());
            case BulkStep.Comment comment -> comment(item.caseNumber(), comment.text(), commented);
            case BulkStep.Approve approve ->
                approvals.stream()
                        .filter(each -> each.covers(item))
                        .findFirst()
                        .orElseThrow(() -> Rejection.because("tasks.bulk.notByStep"))
                        .approve(item, approve.reason());
        }
    }

    /** Refuses what every task would be refused for, such as a day that has passed: before any is touched. */
    public void check(BulkStep step) {
        switch (step) {
            case BulkStep.FollowUp followUp -> tasks.requireNotPast(followUp.day());
            case BulkStep.Assign assign -> {
                FormCheck form = new FormCheck();
                form.read(() -> Optional.ofNullable(assign.person())
                        .orElseThrow(() -> Rejection.of("person", "tasks.rejection.nobodyChosen")));
                form.read(() -> FieldCheck.reason(assign.reason()));
                form.refuse();
            }
            case BulkStep.Prioritise wanted -> FieldCheck.reason(wanted.reason());
            case BulkStep.Approve approve -> FieldCheck.reason(approve.reason());
            case BulkStep.Claim claim -> {}
            case BulkStep.Release release -> {}
            case BulkStep.Comment comment -> {}
        }
    }

    /** Whoever reads a case reads it once, however many of its tasks were selected. */
    private void comment(CaseNumber number, String text, Set<CaseNumber> commented) {
        if (!commented.contains(number)) {
            comments.comment(number, text, List.of());
            commented.add(number);
        }
    }
}
