package youcheng.tasks.unsent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.FormDraftStore.Kept;
import youcheng.cases.FormDrafts;
import youcheng.identity.OfficeWork;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.tasks.work.TaskAccess;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/**
 * What the signed-in person typed into forms of tasks that are not theirs to do any more: a colleague was faster, the task
 * was given to somebody else, the case went on. It is theirs alone, and stays until they discard it or it is old.
 */
@Service
@OfficeWork
@Transactional(readOnly = true)
public class UnsentForms {

    private final FormDrafts drafts;
    private final Inbox inbox;
    private final TaskAccess access;
    private final SignedIn signedIn;

    UnsentForms(FormDrafts drafts, Inbox inbox, TaskAccess access, SignedIn signedIn) {
        this.drafts = drafts;
        this.inbox = inbox;
        this.access = access;
        this.signedIn = signedIn;
    }

    /**
     * A form that cannot be handed in any more.
     *
     * @param task the task that it was for
     * @param kept what was typed
     * @param isReadable whether the person may still look at the task
     */
    public record Unsent(WorkItem task, Kept kept, boolean isReadable) {}

    /** Those of all cases, the newest first. */
    public List<Unsent> all() {
        List<Kept> kept = drafts.ofTasks();
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Person> claimants = signedIn.claimants();
        Map<WorkItemId, WorkItem> tasks =
                inbox.find(kept.stream().map(FormDrafts::taskOf).toList());
        return kept.stream()
                .flatMap(each -> Optional.ofNullable(tasks.get(FormDrafts.taskOf(each)))
                        .filter(task -> !isTheirs(claimants, task))
                        .map(task -> new Unsent(task, each, access.isOpen(task)))
                        .stream())
                .toList();
    }

    /** Those of this case, the newest first. */
    public List<Unsent> in(CaseNumber number) {
        return all().stream()
                .filter(each -> each.task().caseNumber().equals(number))
                .toList();
    }

    /** What they typed for this task, the newest first; for its page, which knows that they cannot hand it in. */
    public List<Unsent> of(WorkItemId id) {
        Optional<WorkItem> task = access.find(id);
        return task.stream()
                .flatMap(each -> drafts.all(FormDrafts.formOf(id)).stream().map(kept -> new Unsent(each, kept, true)))
                .toList();
    }

    private static boolean isTheirs(List<Person> claimants, WorkItem task) {
        Long holder = task.assignee();
        return task.isOpen()
                && claimants.stream()
                        .anyMatch(person ->
                                TaskAccess.mayTake(person, task) && (holder == null || holder == person.claimant()));
    }
}
