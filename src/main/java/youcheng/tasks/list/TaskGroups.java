package youcheng.tasks.list;

import java.util.List;
import java.util.Map;
import youcheng.workflow.DueBorders;
import youcheng.workflow.DueGroup;

/**
 * How a list of tasks falls into groups at one moment.
 *
 * @param borders where the groups end
 * @param order the groups that have tasks, as they stand in the list
 * @param counts how many tasks each has
 */
public record TaskGroups(DueBorders borders, List<DueGroup> order, Map<DueGroup, Long> counts) {

    /** How many tasks of this group there are. */
    public long count(DueGroup group) {
        return counts.getOrDefault(group, 0L);
    }

    /** How many tasks there are in all. */
    public long total() {
        return order.stream().mapToLong(this::count).sum();
    }

    /** How many tasks stand before this group. */
    long before(DueGroup group) {
        return order.stream()
                .takeWhile(each -> each != group)
                .mapToLong(this::count)
                .sum();
    }
}
