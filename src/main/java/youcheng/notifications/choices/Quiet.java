package youcheng.notifications.choices;

/** When somebody's mail waits until morning. */
public enum Quiet {
    /** In the hours of the office. */
    OFFICE,
    /** In hours of their own. */
    OWN,
    /** Never. */
    NEVER
}
