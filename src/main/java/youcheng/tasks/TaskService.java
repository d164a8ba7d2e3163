package youcheng.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseFeatures;
import youcheng.identity.OfficeWork;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.tasks.work.OpenTasks;
import youcheng.tasks.work.TaskAccess;
import youcheng.workflow.InboxMarks;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** The work items in people's hands: opening one, taking it, giving it back, beginning to do it. */
// The engine has a bean of the class's own name.
@Service("caseTasks")
@OfficeWork
@Transactional
public class TaskService {

    private final TaskAccess access;
    private final Workflow workflow;
    private final OpenTasks work;
    private final InboxMarks marks;
    private final SignedIn signedIn;
    private final People people;
    private final CaseFeatures features;
    private final Clock clock;

    TaskService(
            TaskAccess access,
            Workflow workflow,
            OpenTasks work,
            InboxMarks marks,
            SignedIn signedIn,
            People people,
            CaseFeatures features,
            Clock clock) {
        this.access = access;
        this.workflow = workflow;
        this.work = work;
        this.marks = marks;
        this.signedIn = signedIn;
        this.people = people;
        this.features = features;
        this.clock = clock;
    }

    /**
     * A work item as the person sees it who opened it.
     *
     * @param item the work item
     * @param objection why they may not do it, or empty
     * @param otherName account id of somebody else in whose name they may, where they may not as they act; or empty
     */
    public record OpenedTask(WorkItem item, Optional<Rejection> objection, Optional<Long> otherName) {}

    /** A work item of a case that the person has a part in; empty where there is none for them. */
    @Transactional(readOnly = true)
    public Optional<OpenedTask> open(WorkItemId id) {
        Person person = signedIn.person();
        return access.find(id).map(work::real).map(item -> opened(person, item));
    }

    /** A task of a case that the person has a part in, without asking whether they may do it; forms have asked. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> find(WorkItemId id) {
        return access.find(id);
    }

    /**
     * Remembers that somebody who may do it looked at a work item: from then on it cannot be taken back. Hands back the
     * work item as it stands then, which may be gone meanwhile; empty where there is none for the person.
     */
    public Optional<OpenedTask> look(WorkItemId id) {
        WorkItem item = work.lockAny(id);
        Person person = signedIn.person();
        if (!access.isOpen(item)) {
            return Optional.empty();
        }
        OpenedTask opened = opened(person, item);
        if (opened.objection().isEmpty() && item.marks().opened() == null) {
            marks.opened(id);
            work.append(item, "work.opened", person.asActor());
        }
        return Optional.of(opened);
    }

    private OpenedTask opened(Person person, WorkItem item) {
        Optional<Rejection> objection = objection(person, item);
        return new OpenedTask(
                item,
                objection,
                item.isOpen() && !TaskAccess.mayTake(person, item) ? otherName(item) : Optional.empty());
    }

    /** The open work item of this case that the person holds. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> heldIn(CaseNumber number) {
        return access.heldIn(number, signedIn.person());
    }

    /** Takes a free work item. */
    public void claim(WorkItemId id) {
        WorkItem item = work.lock(id);
        Person person = signedIn.person();
        objection(person, item).ifPresent(reason -> {
            throw reason;
        });
        if (!item.isHeldBy(person.claimant())) {
            workflow.assign(id, person.asActor(), person.claimant());
            work.append(item, "work.claimed", person.asActor());
        }
    }

    /** Gives a work item back to its group. */
    public void giveBack(WorkItemId id) {
        WorkItem item = work.lock(id);
        Person person = signedIn.person();
        if (!item.isHeldBy(person.claimant()) || !TaskAccess.mayTake(person, item)) {
            throw Rejection.because("tasks.rejection.notHeld");
        }
        workflow.assign(id, person.asActor(), null);
        work.append(item, "work.givenBack", person.asActor());
    }

    /** Whoever holds it wants to look again on this day; null: not any more. */
    public void followUp(WorkItemId id, @Nullable LocalDate day) {
        WorkItem item = work.lock(id);
        Person person = signedIn.person();
        if (!item.isHeldBy(person.claimant()) || !TaskAccess.mayTake(person, item)) {
            throw Rejection.because("tasks.rejection.notHeld");
        }
        requireNotPast(day);
        marks.followUp(id, day);
        work.append(
                item,
                AuditEvent.of("work.followUpSet", person.asActor())
                        .with(Change.of("work.followUp", item.triage().followUp(), day)));
    }

    /** Refuses a day to look again that has passed. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void requireNotPast(@Nullable LocalDate day) {
        if (day != null && day.isBefore(LocalDate.now(clock))) {
            throw Rejection.of("followUp", "tasks.rejection.followUpInPast");
        }
    }

    /**
     * Begins a step for a feature: locks the case, makes sure that the item is open, is of this step and that the
     * person may do it, and puts it into their hands.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public WorkItem begin(WorkItemId id, String step) {
        WorkItem item = begin(id);
        if (!item.step().equals(step)) {
            throw Rejection.because("tasks.rejection.otherStep");
        }
        return item;
    }

    /** Begins whatever step this task is of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public WorkItem begin(WorkItemId id) {
        WorkItem item = work.lock(id);
        Person person = signedIn.person();
        objection(person, item).ifPresent(reason -> {
            throw reason;
        });
        if (!item.isHeldBy(person.claimant())) {
            workflow.assign(id, person.asActor(), person.claimant());
        }
        return item;
    }

    private Optional<Rejection> objection(Person person, WorkItem item) {
        if (!item.isOpen()) {
            return Optional.of(work.alreadyDone(item));
        }
        Long holder = item.assignee();
        if (!TaskAccess.mayTake(person, item)) {
            return Optional.of(otherName(item)
                    .map(name -> Rejection.because("tasks.rejection.otherName", people.nameOf(name)))
                    .orElseGet(() -> Rejection.because("tasks.rejection.notInGroup")));
        }
        if (holder != null && holder != person.claimant()) {
            return Optional.of(Rejection.because("tasks.rejection.heldBy", people.nameOf(holder)));
        }
        return features.of(item).stream()
                .flatMap(feature -> feature.objections(item).apply(person).stream())
                .findFirst();
    }

    /** Account id of somebody else in whose name the signed-in person could do it. */
    private Optional<Long> otherName(WorkItem item) {
        return signedIn.claimants().stream()
                .filter(each -> TaskAccess.mayTake(each, item))
                .map(Person::claimant)
                .findFirst();
    }
}
