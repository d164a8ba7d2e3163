package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.ShippedPackage.Recipient;

/**
 * A line of a shipment as people read it; what is not known yet is null.
 *
 * @param good the line of the package that it is part of
 * @param recipient for whom it is
 * @param planned how much was planned
 * @param shipped how much left
 * @param received how much was received in order
 * @param damaged how much arrived unfit for use
 * @param returned how much came back after a recall
 * @param destroyed how much was destroyed after a recall
 * @param difference why figures do not add up
 * @param batch batch that was found
 * @param expiresOn its expiry
 * @param sums where its goods are
 */
public record ShipmentLineRecord(
        Good good,
        Recipient recipient,
        BigDecimal planned,
        @Nullable BigDecimal shipped,
        @Nullable BigDecimal received,
        @Nullable BigDecimal damaged,
        @Nullable BigDecimal returned,
        @Nullable BigDecimal destroyed,
        Shortfall difference,
        String batch,
        @Nullable LocalDate expiresOn,
        Sums sums) {

    /** What left, or is to leave. */
    public BigDecimal carried() {
        return shipped == null ? planned : shipped;
    }
}
