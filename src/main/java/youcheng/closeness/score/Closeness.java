package youcheng.closeness.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How close a relationship is, with all that the number is made of.
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

    /** The share of the score that each dimension has here, 0 to 1; one that cannot be said leaves its to the others. */
    public Map<Dimension, Double> shares(ClosenessPolicy policy) {
        int said = dimensions.keySet().stream()
                .mapToInt(dimension -> policy.weights().getOrDefault(dimension, 0))
                .sum();
        Map<Dimension, Double> shares = new EnumMap<>(Dimension.class);
        if (said > 0) {
            dimensions
                    .keySet()
                    .forEach(dimension ->
                            shares.put(dimension, policy.weights().getOrDefault(dimension, 0) / (double) said));
        }
        return shares;
    }

    /** What each dimension that can be said adds to the score. */
    public Map<Dimension, Double> points(ClosenessPolicy policy) {
        Map<Dimension, Double> points = new EnumMap<>(Dimension.class);
        shares(policy)
                .forEach((dimension, share) -> points.put(dimension, share * dimensions.getOrDefault(dimension, 0.0)));
        return points;
    }

    /** The weight of all exchanges together. */
    public double weight() {
        return weighed.stream().mapToDouble(Weighed::weight).sum();
    }
}
