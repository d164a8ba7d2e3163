package youcheng.aid.shipments;

/** By which way goods travel. */
public enum ShipmentChannel {
    AIR_FREIGHT,
    SEA_FREIGHT,
    RAIL,
    ROAD,
    COURIER,
    /** Through an embassy or consulate. */
    EMBASSY,
    /** Taken along by a delegation. */
    HAND_CARRIED
}
