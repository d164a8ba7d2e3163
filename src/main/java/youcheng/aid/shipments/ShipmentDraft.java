package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipment as somebody wants to plan it.
 *
 * @param announcedOn when it was announced to or by the partner, or null
 * @param expectedArrival when it is expected, or null
 * @param lines what goes to whom; a line without a quantity is left out
 */
public record ShipmentDraft(
        @Nullable LocalDate announcedOn, @Nullable LocalDate expectedArrival, List<DraftLine> lines) {

    /**
     * A part of a line of the package for one recipient.
     *
     * @param line key of the line of the package
     * @param recipient key of the recipient
     * @param quantity how much, in the line's unit; null or zero for nothing
     */
    public record DraftLine(
            long line, long recipient, @Nullable BigDecimal quantity) {}
}
