package youcheng.cases.times;

import java.util.List;
import youcheng.base.MessageKey;

/**
 * How long a step usually takes, in working days of the office.
 *
 * @param median half of those before took no longer
 * @param most four of five took no longer
 */
public record UsualTime(int median, int most) {

    /** What is said of it. */
    public MessageKey said() {
        if (most <= 1) {
            return new MessageKey("cases.usual.day");
        }
        int least = Math.max(1, median);
        return least == most
                ? new MessageKey("cases.usual.days", List.of(most))
                : new MessageKey("cases.usual.range", List.of(least, most));
    }
}
