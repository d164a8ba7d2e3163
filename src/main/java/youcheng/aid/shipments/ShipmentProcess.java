package youcheng.aid.shipments;

/** The names by which code and the model {@code Shipment} speak of the same things. */
public final class ShipmentProcess {

    public static final String ID = "Shipment";
    public static final String NUMBER_PREFIX = "SHP";

    public static final String CLEAR_EXPORT = "Task_ClearExport";
    public static final String DISPATCH = "Task_Dispatch";
    public static final String RECORD_ARRIVAL = "Task_RecordArrival";
    public static final String HAND_OVER = "Task_HandOver";
    public static final String CLEAR_CUSTOMS = "Task_ClearCustoms";
    public static final String INSPECT = "Task_Inspect";
    public static final String ON_HOLD = "Task_OnHold";
    public static final String RECORD_RETURN = "Task_RecordReturn";

    static final String CLOSE_DELIVERED = "Activity_CloseDelivered";
    static final String CLOSE_RECALLED = "Activity_CloseRecalled";
    static final String CLOSE_CANCELLED = "Activity_CloseCancelled";

    /** Message that stops a shipment until somebody resumes it. */
    static final String HELD = "ShipmentHeld";

    /** Message that takes back what is on its way. */
    static final String RECALLED = "ShipmentRecalled";

    /** Message with which the case begins that takes back what was handed over. */
    static final String RECALL_ORDERED = "ShipmentRecallOrdered";

    /** Message that ends a shipment of which nothing was sent. */
    static final String CANCELLED = "ShipmentCancelled";

    /** Variable that says from which step on a shipment is carried. */
    static final String STAGE = "stage";

    /** Variable that says which way the goods go. */
    static final String DIRECTION = "direction";

    private ShipmentProcess() {}
}
