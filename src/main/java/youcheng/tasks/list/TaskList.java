package youcheng.tasks.list;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Rejection;
import youcheng.cases.ReadableCases;
import youcheng.cases.conditions.ConditionMeaning;
import youcheng.cases.conditions.TaskCondition;
import youcheng.cases.conditions.TaskConditions;
import youcheng.cases.conditions.TaskField;
import youcheng.identity.Desk;
import youcheng.identity.OfficeWork;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.tasks.work.TaskAccess;
import youcheng.workflow.Claimant;
import youcheng.workflow.DueBorders;
import youcheng.workflow.DueGroup;
import youcheng.workflow.HolderLoad;
import youcheng.workflow.Inbox;
import youcheng.workflow.InboxLoads;
import youcheng.workflow.InboxPage;
import youcheng.workflow.InboxPart;
import youcheng.workflow.InboxPlace;
import youcheng.workflow.InboxQuery;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** The tasks that the signed-in person holds or may claim, in groups by how soon they are due. */
@Service
@OfficeWork
@Transactional(readOnly = true)
public class TaskList {

    private final Inbox inbox;
    private final InboxLoads loads;
    private final TaskAccess access;
    private final SignedIn signedIn;
    private final ConditionMeaning meaning;
    private final Clock clock;

    TaskList(
            Inbox inbox,
            InboxLoads loads,
            TaskAccess access,
            SignedIn signedIn,
            ConditionMeaning meaning,
            Clock clock) {
        this.inbox = inbox;
        this.loads = loads;
        this.access = access;
        this.signedIn = signedIn;
        this.meaning = meaning;
        this.clock = clock;
    }

    /** How the list falls into groups now; all are counted in one statement. */
    public TaskGroups groups(TaskFilter filter) {
        DueBorders borders = DueBorders.at(clock);
        if (filter.isOfDone()) {
            long done = inbox.count(query(filter, borders));
            return new TaskGroups(borders, done == 0 ? List.of() : List.of(DueGroup.DONE), Map.of(DueGroup.DONE, done));
        }
        Map<DueGroup, Long> counts = inbox.counts(query(filter, borders), borders);
        List<DueGroup> order = order(filter).stream()
                .filter(group -> counts.getOrDefault(group, 0L) > 0)
                .toList();
        return new TaskGroups(borders, order, counts);
    }

    /** A part of one group; with the borders by which it was counted. */
    public InboxPage page(TaskFilter filter, DueBorders borders, DueGroup group, InboxPart part) {
        InboxQuery query = query(filter, borders);
        return inbox.page(group == DueGroup.DONE ? query : query.due(borders.range(group)), part);
    }

    /** A part of the whole list, whatever the groups. */
    public List<WorkItem> page(TaskFilter filter, int offset, int limit) {
        return inbox.page(query(filter, DueBorders.at(clock)), InboxPart.from(offset, limit))
                .items();
    }

    /** How many there are. */
    public long count(TaskFilter filter) {
        return inbox.count(query(filter, DueBorders.at(clock)));
    }

    /** Which of these tasks the list has now. */
    public Set<WorkItemId> listed(TaskFilter filter, Collection<WorkItemId> tasks) {
        return inbox.among(query(filter, DueBorders.at(clock)), tasks);
    }

    /** These tasks as they are now, without those that the person may not see any more. */
    public List<WorkItem> asTheyAre(Collection<WorkItemId> tasks) {
        return tasks.stream().flatMap(task -> access.find(task).stream()).toList();
    }

    /** What the filter asks for and cannot be, such as a step that no model has any more. */
    public List<Rejection> objections(TaskFilter filter) {
        String process = filter.process();
        TaskConditions asked = process == null
                ? TaskConditions.NONE
                : TaskConditions.allOf(TaskCondition.of(TaskField.PROCESS, process));
        return Stream.of(asked, filter.where())
                .flatMap(each -> meaning.objections(each).stream())
                .toList();
    }

    /** Whether the person supervises a desk, whose cases they may oversee. */
    public boolean hasTeam() {
        return signedIn.claimants().stream()
                .anyMatch(
                        person -> person.is(Role.SUPERVISOR) && !person.desks().isEmpty());
    }

    /** Who has how much of what the filter finds, all counted in one statement. */
    public List<HolderLoad> loads(TaskFilter filter) {
        DueBorders borders = DueBorders.at(clock);
        return loads.of(query(filter, borders), borders);
    }

    /** The models of all tasks that the person holds or may claim. */
    public List<String> processes() {
        return inbox.processes(query(TaskFilter.everything(), DueBorders.at(clock)));
    }

    /** Where a work item stands in the list with its groups; empty where the list does not have it. */
    public Optional<InboxPlace> place(TaskFilter filter, WorkItemId id) {
        TaskGroups groups = groups(filter);
        return inbox.find(id)
                .map(item -> groups.borders().groupOf(item.due()))
                .filter(group -> groups.count(group) > 0)
                .flatMap(group -> place(filter, groups, group, id));
    }

    private Optional<InboxPlace> place(TaskFilter filter, TaskGroups groups, DueGroup group, WorkItemId id) {
        InboxQuery ofGroup =
                query(filter, groups.borders()).due(groups.borders().range(group));
        return inbox.place(ofGroup, id).map(within -> {
            long position = groups.before(group) + within.position();
            return new InboxPlace(
                    position,
                    groups.total(),
                    within.previous() == null ? at(filter, groups, position - 1) : within.previous(),
                    within.next() == null ? at(filter, groups, position + 1) : within.next());
        });
    }

    /** The work item at this place of the list with its groups, counted from 1; empty where the list is shorter. */
    public Optional<WorkItemId> at(TaskFilter filter, long position) {
        return Optional.ofNullable(at(filter, groups(filter), position));
    }

    private @Nullable WorkItemId at(TaskFilter filter, TaskGroups groups, long position) {
        for (DueGroup group : groups.order()) {
            long within = position - groups.before(group);
            if (within >= 1 && within <= groups.count(group)) {
                InboxPart one = new InboxPart(null, Math.toIntExact(within - 1), 1, groups.count(group));
                return page(filter, groups.borders(), group, one).items().stream()
                        .map(WorkItem::id)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** The most urgent first, unless somebody wants the latest due date first; what has none always comes last. */
    private static List<DueGroup> order(TaskFilter filter) {
        List<DueGroup> order = DueGroup.open();
        return filter.sort() == Sort.DUE && !filter.ascending()
                ? List.of(DueGroup.LATER, DueGroup.THIS_WEEK, DueGroup.TODAY, DueGroup.OVERDUE, DueGroup.UNDATED)
                : order;
    }

    private static Claimant claimant(Person person) {
        boolean isDeputy = person.principal() != null;
        return new Claimant(
                person.claimant(),
                person.groups(),
                new Claimant.Bounds(person.processes(), isDeputy),
                ReadableCases.principalsOf(person));
    }

    private InboxQuery query(TaskFilter filter, DueBorders borders) {
        Desk desk = filter.desk();
        return new InboxQuery(
                signedIn.claimants().stream().map(TaskList::claimant).toList(),
                filter.scope(),
                filter.text(),
                desk == null ? null : desk.name(),
                filter.process(),
                filter.onlyLate() ? borders.range(DueGroup.OVERDUE) : null,
                meaning.of(filter.where(), borders),
                filter.isOfDone() && filter.sort() == Sort.DUE ? Sort.DONE : filter.sort(),
                filter.ascending(),
                filter.ranks());
    }
}
