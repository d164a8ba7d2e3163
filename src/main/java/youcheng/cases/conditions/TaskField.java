package youcheng.cases.conditions;

/** What tasks are filtered by. */
public enum TaskField {
    PROCESS,
    STEP,
    DESK,
    GROUP,
    HOLDER,
    DUE,
    /** For how many days at least it has waited. */
    AGE,
    PRIORITY,
    FOLLOW_UP,
    /** From one amount to another, in CNY. */
    AMOUNT,
    ESCALATED,
    TEXT
}
