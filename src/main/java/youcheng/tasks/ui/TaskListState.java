package youcheng.tasks.ui;

import java.util.Set;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.DueGroup;

/**
 * What the list of tasks shows.
 *
 * @param filter which tasks in which order
 * @param folded the groups whose tasks are hidden
 */
record TaskListState(TaskFilter filter, Set<DueGroup> folded) {

    TaskListState {
        folded = Set.copyOf(folded);
    }

    static TaskListState of(TaskFilter filter) {
        return new TaskListState(filter, Set.of());
    }
}
