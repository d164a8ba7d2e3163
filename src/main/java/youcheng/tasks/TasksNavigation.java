package youcheng.tasks;

/** The address of the task list. */
public final class TasksNavigation {

    public static final String TASKS = "tasks";

    private TasksNavigation() {}
}
