package youcheng.aid.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidDirection;
import youcheng.aid.shipments.ShipmentState;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;

/**
 * A shipment that is open.
 *
 * @param number its case
 * @param title what its package is called
 * @param direction which way its goods go
 * @param state where it stands
 * @param isSent whether its goods have left
 * @param sentOn when they left, or null
 * @param expected when they are expected, or null
 * @param goods what it carries: the first few items
 * @param lines how many lines it has in all
 * @param ends where its goods go to or come from
 */
public record OnItsWay(
        CaseNumber number,
        Bilingual title,
        AidDirection direction,
        ShipmentState state,
        boolean isSent,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate expected,
        List<String> goods,
        long lines,
        List<End> ends) {

    /**
     * The partner at whose end a shipment begins or ends.
     *
     * @param city its key in the register, or null where it is no city of it
     * @param name its name
     * @param latitude degrees north, or null
     * @param longitude degrees east, or null
     */
    public record End(
            @Nullable Long city,
            Bilingual name,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** Whether it should have arrived before this day and has not. */
    public boolean isLate(LocalDate today) {
        return expected != null && expected.isBefore(today) && state != ShipmentState.ARRIVED;
    }
}
