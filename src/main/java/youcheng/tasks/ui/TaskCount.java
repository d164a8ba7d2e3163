package youcheng.tasks.ui;

import org.springframework.stereotype.Component;
import youcheng.base.ui.MenuCount;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskList;

/** How much work waits, beside the menu's entry. */
@Component
class TaskCount implements MenuCount {

    private final TaskList tasks;

    TaskCount(TaskList tasks) {
        this.tasks = tasks;
    }

    @Override
    public String route() {
        return TasksNavigation.TASKS;
    }

    @Override
    public long count() {
        return tasks.count(TaskFilter.everything());
    }
}
