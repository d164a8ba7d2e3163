package youcheng.plans;

/** The names by which code and the model {@code PlannedItem} speak of the same things. */
public final class PlannedItemProcess {

    public static final String ID = "PlannedItem";
    static final String NUMBER_PREFIX = "PLN";

    public static final String DO = "Task_DoPlannedItem";

    static final String CLOSE_DONE = "Activity_CloseDone";
    static final String CLOSE_DROPPED = "Activity_CloseDropped";

    /** Message that drops an item wherever it stands. */
    static final String DROPPED = "PlannedItemDropped";

    /** Variable that steers the gateway. */
    static final String RESULT = "result";

    private PlannedItemProcess() {}
}
