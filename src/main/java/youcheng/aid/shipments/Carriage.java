package youcheng.aid.shipments;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How goods travel.
 *
 * @param channel by which way
 * @param incoterm who bears cost and risk, or null where nothing was agreed
 * @param waybill number of the waybill or parcel; empty where there is none
 * @param consignee to whom they are addressed
 */
@Embeddable
public record Carriage(
        @Enumerated(EnumType.STRING) @Nullable ShipmentChannel channel,
        @Enumerated(EnumType.STRING) @Nullable Incoterm incoterm,
        String waybill,
        String consignee) {}
