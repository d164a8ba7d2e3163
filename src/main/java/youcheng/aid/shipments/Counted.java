package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a line where it was handed over or inspected.
 *
 * @param received in order
 * @param damaged arrived, but not fit for use
 * @param difference why some is missing
 * @param batch batch that was found; empty where it was not looked at
 * @param expiresOn its expiry, or null
 */
public record Counted(
        @Nullable BigDecimal received,
        @Nullable BigDecimal damaged,
        Shortfall difference,
        String batch,
        @Nullable LocalDate expiresOn) {

    /** What was found, without a look at batch and expiry. */
    public static Counted of(@Nullable BigDecimal received, @Nullable BigDecimal damaged, Shortfall difference) {
        return new Counted(received, damaged, difference, "", null);
    }
}
