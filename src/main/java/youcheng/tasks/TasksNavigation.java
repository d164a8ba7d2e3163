package youcheng.tasks;

/** The addresses of this module's pages. */
public final class TasksNavigation {

    public static final String TASKS = "tasks";

    /** Where whoever puts cases forward starts. */
    public static final String START = "start";

    private TasksNavigation() {}
}
