package youcheng.exchanges;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How close a tie is, with all that the number is made of.
 *
 * @param score 0 to 100; null where there is too little on record to say
 * @param dimensions the value of each, 0 to 100; one of which there is too little to say is missing
 * @param weighed the exchanges with what each weighs, the heaviest first; what nothing proves weighs 0
 * @param form symbolic share of all weight, 0 to 1; null without any weight
 */
public record Closeness(
        @Nullable Double score,
        Map<Dimension, Double> dimensions,
        List<Weighed> weighed,
        @Nullable Double form) {

    /** An exchange and what it weighs. */
    public record Weighed(Contact contact, double weight) {}
}
