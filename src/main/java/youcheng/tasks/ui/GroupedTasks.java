package youcheng.tasks.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import youcheng.base.ui.GroupedGrid;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskGroups;
import youcheng.tasks.list.TaskList;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxKey;
import youcheng.workflow.InboxPage;
import youcheng.workflow.InboxPart;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/**
 * The list as the page last counted it. It remembers where the rows stood that it handed out: the next ones are those
 * behind them, so none is passed over while others finish what is above.
 */
class GroupedTasks implements GroupedGrid.Source<DueGroup, WorkItem> {

    /** Whoever jumps further is better served by counting from the nearer end. */
    private static final int NEAR = 1000;

    private final TaskList tasks;
    private final Map<DueGroup, NavigableMap<Integer, InboxKey>> handedOut = new EnumMap<>(DueGroup.class);
    private TaskFilter filter = TaskFilter.everything();
    private final Map<WorkItemId, Shown> shown = new HashMap<>();
    private final Set<WorkItemId> left = new HashSet<>();
    private TaskGroups groups;

    /** A task as it was handed out, and where. */
    private record Shown(WorkItem item, DueGroup group) {}

    GroupedTasks(TaskList tasks) {
        this.tasks = tasks;
        this.groups = tasks.groups(filter);
    }

    /** Counts what this filter finds; pages that are asked for from now on are of it. */
    void ask(TaskFilter wanted) {
        filter = wanted;
        groups = tasks.groups(wanted);
        handedOut.clear();
        shown.clear();
        left.clear();
    }

    /**
     * What of these tasks was handed out, as it stands now, by the group in which it was; it stays where it stood. What the
     * person may not see any more stays as they last saw it.
     */
    Map<WorkItem, DueGroup> again(Set<WorkItemId> changed) {
        Set<WorkItemId> known = changed.stream().filter(shown::containsKey).collect(Collectors.toUnmodifiableSet());
        Set<WorkItemId> listed = tasks.listed(filter, known);
        Map<WorkItemId, WorkItem> seen =
                tasks.asTheyAre(known).stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
        Map<WorkItem, DueGroup> now = new LinkedHashMap<>();
        for (WorkItemId id : known) {
            Shown before = Objects.requireNonNull(shown.get(id));
            if (listed.contains(id)) {
                left.remove(id);
            } else {
                left.add(id);
            }
            now.put(seen.getOrDefault(id, before.item()), before.group());
        }
        return now;
    }

    /** Whether somebody did or took this task since it was handed out. */
    boolean hasLeft(WorkItemId id) {
        return left.contains(id);
    }

    /** How many tasks came into the list since it was read. */
    long come() {
        return Math.max(0, tasks.count(filter) - (total() - left.size()));
    }

    /** The group and the row in it, from 0, at this place of the list, from 1; nothing where the list is empty. */
    Optional<Map.Entry<DueGroup, Integer>> at(long position) {
        long before = 0;
        for (DueGroup group : groups()) {
            if (position <= before + count(group)) {
                return Optional.of(Map.entry(group, Math.toIntExact(Math.max(0, position - before - 1))));
            }
            before += count(group);
        }
        return groups().isEmpty()
                ? Optional.empty()
                : Optional.of(Map.entry(groups().getLast(), Math.toIntExact(count(groups().getLast()) - 1)));
    }

    long total() {
        return groups.total();
    }

    @Override
    public List<DueGroup> groups() {
        return groups.order();
    }

    @Override
    public long count(DueGroup group) {
        return groups.count(group);
    }

    @Override
    public List<WorkItem> page(DueGroup group, int offset, int limit) {
        NavigableMap<Integer, InboxKey> ends = handedOut.computeIfAbsent(group, any -> new TreeMap<>());
        Map.Entry<Integer, InboxKey> before = ends.floorEntry(offset);
        boolean far = before == null || offset - before.getKey() > NEAR;
        InboxPart part = far
                ? new InboxPart(null, offset, limit, count(group))
                : new InboxPart(before.getValue(), offset - before.getKey(), limit, count(group));
        InboxPage page = tasks.page(filter, groups.borders(), group, part);
        for (int row = 0; row < page.keys().size(); row++) {
            ends.put(offset + row + 1, page.keys().get(row));
            WorkItem item = page.items().get(row);
            shown.put(item.id(), new Shown(item, group));
        }
        return page.items();
    }
}
