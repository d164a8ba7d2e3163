package youcheng.tasks.oversight;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.CaseAccess;
import youcheng.cases.CaseFeatures;
import youcheng.cases.Cases;
import youcheng.identity.OfficeWork;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.tasks.work.OpenTasks;
import youcheng.workflow.Inbox;
import youcheng.workflow.InboxMarks;
import youcheng.workflow.Priority;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** Keeping work moving: supervisors move due dates and reassign, initiators urge. */
@Service
@Transactional
public class TaskOversight {

    /** Nobody is urged twice within this time. */
    private static final Duration BETWEEN_URGINGS = Duration.ofHours(24);

    private final Inbox inbox;
    private final InboxMarks marks;
    private final OpenTasks work;
    private final Cases cases;
    private final Workflow workflow;
    private final OfficeCalendar calendar;
    private final SignedIn signedIn;
    private final People people;
    private final CaseFeatures features;
    private final Clock clock;

    TaskOversight(
            Inbox inbox,
            InboxMarks marks,
            OpenTasks work,
            Cases cases,
            Workflow workflow,
            OfficeCalendar calendar,
            SignedIn signedIn,
            People people,
            CaseFeatures features,
            Clock clock) {
        this.inbox = inbox;
        this.marks = marks;
        this.work = work;
        this.cases = cases;
        this.workflow = workflow;
        this.calendar = calendar;
        this.signedIn = signedIn;
        this.people = people;
        this.features = features;
        this.clock = clock;
    }

    /**
     * What the signed-in person may do to keep tasks moving.
     *
     * @param urged those that they may urge now: they opened the case and somebody else holds it up
     * @param overseen those that they oversee: a supervisor of the desk, whom four eyes do not bar
     */
    public record Steering(Set<WorkItemId> urged, Set<WorkItemId> overseen) {}

    /** What they may do with these tasks of a case. */
    @OfficeWork
    @Transactional(readOnly = true)
    public Steering steering(CaseNumber number, Collection<WorkItem> items) {
        Person person = signedIn.person();
        Actor initiator = cases.initiatorOf(number);
        Function<WorkItem, Optional<Rejection>> objections = objectionsToOverseeing(person, number);
        return new Steering(those(items, item -> objectionToUrging(person, initiator, item)), those(items, objections));
    }

    private static Set<WorkItemId> those(
            Collection<WorkItem> items, Function<WorkItem, Optional<Rejection>> objections) {
        return items.stream()
                .filter(item -> item.isOpen() && objections.apply(item).isEmpty())
                .map(WorkItem::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Moves the due date to the end of another working day, with its reminder and its escalation. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void moveDue(WorkItemId id, @Nullable LocalDate day, String reason) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> chosen = form.read(() -> usable(day));
        Supplier<String> written = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        LocalDate newDay = chosen.get();
        String why = written.get();
        WorkItem item = overseen(id);
        Person person = signedIn.person();
        Instant due = calendar.closeOf(newDay);
        workflow.moveDue(id, person.asActor(), due, calendar.reminderFor(newDay));
        features.of(item).forEach(feature -> feature.dueMoved(item, newDay));
        work.append(
                item,
                AuditEvent.of("work.dueMoved", person.asActor())
                        .with(Change.of("work.due", dayOf(item.due()), newDay))
                        .because(Reason.written(why)));
    }

    /** A task presses more, or less, than it did. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void prioritise(WorkItemId id, @Nullable Priority priority, String reason) {
        FormCheck form = new FormCheck();
        Supplier<Priority> chosen = form.read(() -> FieldCheck.required("priority", priority));
        Supplier<String> written = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        WorkItem item = overseen(id);
        Person person = signedIn.person();
        marks.presses(id, chosen.get());
        work.append(
                item,
                AuditEvent.of("work.prioritised", person.asActor())
                        .with(Change.of("work.priority", item.triage().priority(), chosen.get()))
                        .because(Reason.written(written.get())));
    }

    /** The people who could do this work item instead: in its group, and nothing of four eyes stands against them. */
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional(readOnly = true)
    public List<Person> candidates(WorkItemId id) {
        WorkItem item = inbox.find(id).orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
        if (objectionToOverseeing(signedIn.person(), item).isPresent() || item.group() == null) {
            return List.of();
        }
        List<Function<Person, Optional<Rejection>>> objections = features.of(item).stream()
                .map(feature -> feature.objections(item))
                .toList();
        return people.inGroup(Objects.requireNonNull(item.group())).stream()
                .filter(person -> !item.isHeldBy(person.id()))
                .filter(person ->
                        objections.stream().allMatch(each -> each.apply(person).isEmpty()))
                .toList();
    }

    /** Gives a work item to somebody else. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void reassign(WorkItemId id, @Nullable Long accountId, String reason) {
        FormCheck form = new FormCheck();
        Supplier<Person> chosen = form.read(() -> Optional.ofNullable(accountId)
                .flatMap(people::find)
                .orElseThrow(() -> Rejection.of("person", "tasks.rejection.nobodyChosen")));
        Supplier<String> written = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        Person next = chosen.get();
        String why = written.get();
        WorkItem item = overseen(id);
        Person person = signedIn.person();
        if (item.group() == null || !next.groups().contains(item.group())) {
            throw Rejection.of("person", "tasks.rejection.notTheirs", next.name());
        }
        objection(next, item).ifPresent(refused -> {
            throw refused;
        });
        workflow.assign(id, person.asActor(), next.id());
        work.append(
                item,
                AuditEvent.of("work.reassigned", person.asActor())
                        .with(Change.account("work.holder", item.assignee(), next.id()))
                        .because(Reason.written(why)));
    }

    /** Asks for a work item to be done. */
    @OfficeWork
    public void urge(WorkItemId id) {
        WorkItem item = work.lock(id);
        Person person = signedIn.person();
        objectionToUrging(person, cases.initiatorOf(item.caseNumber()), item).ifPresent(refused -> {
            throw refused;
        });
        marks.urged(id);
        work.append(item, "work.urged", person.asActor());
    }

    private Optional<Rejection> objectionToUrging(Person person, Actor initiator, WorkItem item) {
        if (!isInitiator(person, initiator) || item.isHeldBy(person.claimant())) {
            return Optional.of(Rejection.because("tasks.rejection.notTheirsToUrge"));
        }
        Instant urged = item.marks().urged();
        return urged != null && urged.plus(BETWEEN_URGINGS).isAfter(clock.instant())
                ? Optional.of(Rejection.because("tasks.rejection.urgedAlready", urged))
                : Optional.empty();
    }

    private static boolean isInitiator(Person person, Actor initiator) {
        return initiator.isPerson() && initiator.principal() == person.claimant();
    }

    private WorkItem overseen(WorkItemId id) {
        WorkItem item = work.lock(id);
        objectionToOverseeing(signedIn.person(), item).ifPresent(refused -> {
            throw refused;
        });
        return item;
    }

    private Optional<Rejection> objectionToOverseeing(Person person, WorkItem item) {
        return objectionsToOverseeing(person, item.caseNumber()).apply(item);
    }

    /** Task by task of this case; each feature is asked once. */
    private Function<WorkItem, Optional<Rejection>> objectionsToOverseeing(Person person, CaseNumber number) {
        Optional<Rejection> not = Optional.of(Rejection.because("tasks.rejection.notOverseer"));
        if (!person.is(Role.SUPERVISOR)) {
            return item -> not;
        }
        Function<WorkItem, List<CaseAccess>> having = features.of(number);
        Map<CaseAccess, Boolean> overseen = new HashMap<>();
        Map<CaseAccess, Function<WorkItem, Optional<Rejection>>> objections = new HashMap<>();
        return item -> having.apply(item).stream()
                        .noneMatch(feature -> overseen.computeIfAbsent(
                                feature, each -> person.groups().contains(each.overseers(number))))
                ? not
                : having.apply(item).stream()
                        .map(feature -> objections.computeIfAbsent(
                                feature, each -> each.objectionsToOverseeing(person, number)))
                        .flatMap(objection -> objection.apply(item).stream())
                        .findFirst();
    }

    private Optional<Rejection> objection(Person person, WorkItem item) {
        return features.of(item).stream()
                .flatMap(feature -> feature.objections(item).apply(person).stream())
                .findFirst();
    }

    private LocalDate usable(@Nullable LocalDate chosen) {
        LocalDate day = FieldCheck.required("due", chosen);
        if (!day.isAfter(LocalDate.now(clock))) {
            throw Rejection.of("due", "tasks.rejection.dueInPast");
        }
        if (!calendar.isWorkingDay(day)) {
            LocalDate next = calendar.plusWorkingDays(day, 1);
            throw calendar.specialDay(day)
                    .map(special -> Rejection.of("due", "tasks.rejection.dueOnNamedHoliday", special.name(), next))
                    .orElseGet(() -> Rejection.of("due", "tasks.rejection.dueOnHoliday", next));
        }
        return day;
    }

    private @Nullable LocalDate dayOf(@Nullable Instant due) {
        return due == null ? null : LocalDate.ofInstant(due, clock.getZone());
    }
}
