package youcheng.tasks.ui;

import org.springframework.stereotype.Component;
import youcheng.base.ui.MenuCount;
import youcheng.tasks.TaskService;
import youcheng.tasks.TasksNavigation;

/** How much work waits, beside the menu's entry. */
@Component
class TaskCount implements MenuCount {

    private final TaskService desk;

    TaskCount(TaskService desk) {
        this.desk = desk;
    }

    @Override
    public String route() {
        return TasksNavigation.TASKS;
    }

    @Override
    public long count() {
        return desk.count(TaskService.Filter.everything());
    }
}
