package youcheng.aid.packages;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;

/**
 * Received goods that go to somebody in our city.
 *
 * @param line key of the line
 * @param recipient who gets them
 * @param quantity how much of it, in the line's unit; null before it was entered
 * @param handedOverOn when they got it, or null before
 */
public record Allocation(
        long line,
        String recipient,
        @Nullable BigDecimal quantity,
        @Nullable LocalDate handedOverOn) {

    public Allocation {
        recipient = CleanText.line(recipient);
    }
}
