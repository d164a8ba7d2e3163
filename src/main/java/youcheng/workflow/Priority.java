package youcheng.workflow;

/** How much a task presses; the order is that of pressing. */
public enum Priority {
    NORMAL,
    HIGH,
    URGENT
}
