package youcheng.aid.shipments;

import youcheng.aid.content.AidDirection;

/** The steps that carry a shipment, by the names that the model's gateway asks for. */
enum ShipmentStage {
    CLEAR_EXPORT,
    DISPATCH,
    RECORD_ARRIVAL,
    HAND_OVER,
    CLEAR_CUSTOMS,
    INSPECT;

    /** The step at which a shipment is that goes this way and stands so. */
    static ShipmentStage of(AidDirection direction, ShipmentState state) {
        boolean given = direction == AidDirection.GIVEN;
        return switch (state) {
            case PLANNED -> given ? CLEAR_EXPORT : RECORD_ARRIVAL;
            case CLEARED -> given ? DISPATCH : INSPECT;
            case SENT -> RECORD_ARRIVAL;
            case ARRIVED -> given ? HAND_OVER : CLEAR_CUSTOMS;
            default -> throw new IllegalStateException("Nothing is carried that is " + state);
        };
    }
}
