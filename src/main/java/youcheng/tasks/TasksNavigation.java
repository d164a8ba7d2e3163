package youcheng.tasks;

import youcheng.workflow.WorkItemId;

/** The addresses of this module's pages. */
public final class TasksNavigation {

    /** The tasks of the person and of their groups. */
    public static final String TASKS = "tasks";

    /** What the inbox says otherwise than the engine, for the administrator. */
    public static final String INBOX_CHECK = "inbox-check";

    /** Where whoever has a part in cases starts. */
    public static final String START = "start";

    private TasksNavigation() {}

    /** The page on which a task is done. */
    public static String of(WorkItemId id) {
        return "work/" + id;
    }
}
