package youcheng.tasks.work;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReaders;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Which tasks the signed-in person may look at, and which they may do: what their lists show opens. */
@Component
public class TaskAccess {

    private final Inbox inbox;
    private final CaseReaders readers;
    private final SignedIn signedIn;

    TaskAccess(Inbox inbox, CaseReaders readers, SignedIn signedIn) {
        this.inbox = inbox;
        this.readers = readers;
        this.signedIn = signedIn;
    }

    /** A task that they may look at; empty where there is none for them. */
    public Optional<WorkItem> find(WorkItemId id) {
        return inbox.find(id).filter(this::isOpen);
    }

    /** The open task of this case that this person holds. */
    public Optional<WorkItem> heldIn(CaseNumber number, Person person) {
        return inbox.of(number).stream()
                .filter(item -> item.isOpen() && item.isHeldBy(person.claimant()) && person.worksOn(item.process()))
                .findFirst();
    }

    /** Whether they may look at it, in whichever name: they have a part in its case, or read it. */
    public boolean isOpen(WorkItem item) {
        return signedIn.claimants().stream()
                .filter(person -> person.worksOn(item.process()))
                .anyMatch(person -> mayTake(person, item)
                        || inbox.touches(item.caseNumber(), person.people(), person.groups())
                        || readers.mayRead(person, item.caseNumber()));
    }

    /** Rights are those of now: whoever holds an item but lost the role or desk for it cannot do it any more. */
    public static boolean mayTake(Person person, WorkItem item) {
        String group = item.group();
        return person.worksOn(item.process())
                && (group == null
                        ? item.isHeldBy(person.claimant())
                        : person.groups().contains(group));
    }
}
