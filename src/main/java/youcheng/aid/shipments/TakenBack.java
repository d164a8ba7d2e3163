package youcheng.aid.shipments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of a recalled line.
 *
 * @param returned came back
 * @param destroyed was destroyed where it was
 * @param difference why some is missing
 */
public record TakenBack(
        @Nullable BigDecimal returned, @Nullable BigDecimal destroyed, Shortfall difference) {}
