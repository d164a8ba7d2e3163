package youcheng.decisions;

/** Whether a supervisor confirms the record of what was done outside of the portal. */
public enum Confirmation {
    CONFIRMED,
    RETURNED
}
