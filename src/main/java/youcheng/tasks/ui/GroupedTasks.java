package youcheng.tasks.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import youcheng.base.ui.GroupedGrid;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskGroups;
import youcheng.tasks.list.TaskList;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxKey;
import youcheng.workflow.InboxPage;
import youcheng.workflow.InboxPart;
import youcheng.workflow.WorkItem;

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
    private TaskGroups groups;

    GroupedTasks(TaskList tasks) {
        this.tasks = tasks;
        this.groups = tasks.groups(filter);
    }

    /** Counts what this filter finds; pages that are asked for from now on are of it. */
    void ask(TaskFilter wanted) {
        filter = wanted;
        groups = tasks.groups(wanted);
        handedOut.clear();
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
        }
        return page.items();
    }
}
