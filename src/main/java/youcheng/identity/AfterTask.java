package youcheng.identity;

/** Where somebody wants to be when they have done a task. */
public enum AfterTask {
    /** At the next task of the list. */
    NEXT,
    /** Back in the list. */
    LIST
}
