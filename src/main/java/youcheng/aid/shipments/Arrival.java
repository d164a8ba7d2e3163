package youcheng.aid.shipments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a shipment arrived.
 *
 * @param on the day
 * @param place the airport, port or town; may be empty
 */
public record Arrival(@Nullable LocalDate on, String place) {}
