package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a shipment left.
 *
 * @param sentOn the day; null only where a partner sent it and nobody knows when
 * @param expectedArrival when it is expected, or null
 * @param carriage how it travels
 * @param shipped what was sent of each line, in the order of the lines
 */
public record Departure(
        @Nullable LocalDate sentOn,
        @Nullable LocalDate expectedArrival,
        Carriage carriage,
        List<@Nullable BigDecimal> shipped) {}
