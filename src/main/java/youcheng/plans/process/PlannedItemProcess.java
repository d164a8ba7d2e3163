package youcheng.plans.process;

/** The names by which code and the model {@code PlannedItem} speak of the same things. */
public final class PlannedItemProcess {

    public static final String ID = "PlannedItem";
    public static final String NUMBER_PREFIX = "PLN";

    public static final String DO = "Task_DoPlannedItem";

    public static final String CLOSE_DONE = "Activity_CloseDone";
    public static final String CLOSE_DROPPED = "Activity_CloseDropped";

    /** Message that drops an item wherever it stands. */
    public static final String DROPPED = "PlannedItemDropped";

    /** Variable that steers the gateway. */
    public static final String RESULT = "result";

    private PlannedItemProcess() {}
}
