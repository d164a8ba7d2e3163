package youcheng.aid.shipments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidDirection;
import youcheng.base.CaseNumber;
import youcheng.identity.Desk;

/**
 * A shipment as people read it.
 *
 * @param number its case
 * @param parcel the package whose goods it carries
 * @param place its place among the shipments of the package, from 1
 * @param direction which way its goods go
 * @param desk whose work it is
 * @param recallOf the shipment whose goods it takes back, or null
 * @param state where it stands
 * @param heldFrom where it stood when it was put on hold, or null
 * @param isSent whether its goods have left
 * @param dates its days
 * @param arrivalPlace where it arrived, or null
 * @param carriage how it travels, or null until it left
 * @param declaration what was declared to customs, or null
 * @param receipt how it was handed over, inspected or brought back, or null
 * @param reason why it is on hold, recalled or cancelled, or null
 * @param lines what it carries to whom
 */
public record ShipmentRecord(
        CaseNumber number,
        CaseNumber parcel,
        int place,
        AidDirection direction,
        Desk desk,
        @Nullable CaseNumber recallOf,
        ShipmentState state,
        @Nullable ShipmentState heldFrom,
        boolean isSent,
        ShipmentDates dates,
        @Nullable String arrivalPlace,
        @Nullable Carriage carriage,
        @Nullable Declaration declaration,
        @Nullable Receipt receipt,
        @Nullable String reason,
        List<ShipmentLineRecord> lines) {

    /** Whether something is still to be done for it. */
    public boolean isOpen() {
        return !state.isSettled();
    }
}
