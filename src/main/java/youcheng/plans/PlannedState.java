package youcheng.plans;

/** Where a planned item stands. */
public enum PlannedState {
    PLANNED,
    DONE,
    DROPPED
}
