package youcheng.aid.shipments;

/** Where a shipment stands. */
public enum ShipmentState {
    /** Planned; nothing was done for it yet. */
    PLANNED,
    /** Cleared by customs: for export before it is sent, for import after it arrived. */
    CLEARED,
    SENT,
    ARRIVED,
    /** Stopped until somebody resumes, recalls or cancels it. */
    ON_HOLD,
    /** Recalled; what came back is not recorded yet. */
    RECALLING,
    /** Handed over to its recipients. */
    HANDED_OVER,
    /** Received and inspected by us. */
    RECEIVED,
    /** Recalled; what came back or was destroyed is recorded. */
    RECALLED,
    CANCELLED;

    /** Whether its case is closed. */
    public boolean isSettled() {
        return this == HANDED_OVER || this == RECEIVED || this == RECALLED || this == CANCELLED;
    }

    /** Whether its goods reached those for whom they were meant. */
    public boolean isDelivered() {
        return this == HANDED_OVER || this == RECEIVED;
    }
}
