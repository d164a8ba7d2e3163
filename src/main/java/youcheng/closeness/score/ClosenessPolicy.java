package youcheng.closeness.score;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.closeness.Band;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/**
 * The numbers by which closeness and activity are computed. No source known to us sets any of them: they are the
 * office's own.
 *
 * @param levels what each level weighs
 * @param substances what each substance weighs
 * @param weights of the dimensions; together 100
 * @param halfLife years after which an exchange weighs half
 * @param heatHalfLife years after the last living contact in which heat halves
 * @param depthHalf the sum of weights at which depth is 50
 * @param fullFrequency the decayed number of exchanges at which frequency is 100
 * @param fullBreadth the number of fields at which breadth is 100
 * @param breadthYears how many years back fields count
 * @param lengthPerYear points of length for each year
 * @param aidShare of aid, depth counts at most this share of what all else weighs
 * @param closeFrom the score from which a relationship is called close
 * @param steadyFrom the score from which it is called steady
 * @param coolingMonths months without living contact after which a relationship cools
 * @param dormantMonths months after which it sleeps
 * @param letterDays days after which a letter counts as unanswered
 * @param excused periods whose days do not count towards these months
 */
public record ClosenessPolicy(
        Map<Level, Double> levels,
        Map<Substance, Double> substances,
        Map<Dimension, Integer> weights,
        double halfLife,
        double heatHalfLife,
        double depthHalf,
        double fullFrequency,
        int fullBreadth,
        int breadthYears,
        double lengthPerYear,
        double aidShare,
        double closeFrom,
        double steadyFrom,
        int coolingMonths,
        int dormantMonths,
        int letterDays,
        List<Excused> excused) {

    private static final int WHOLE = 100;
    /** Beyond these a number says nothing about a relationship, and a date computed from it leaves every calendar. */
    private static final int LONGEST_YEARS = 100;

    private static final double HEAVIEST = 1000;
    private static final int MOST_EXCUSED = 50;

    /** Days, both included, that do not count against a relationship. */
    public record Excused(LocalDate from, LocalDate until) {

        public Excused {
            if (until.isBefore(from)) {
                throw Rejection.of("excused", "closeness.rejection.excused");
            }
        }
    }

    /** Refuses numbers that make no score, and names the field. */
    public ClosenessPolicy {
        Map<Level, Double> ofLevels = Map.copyOf(levels);
        Map<Substance, Double> ofSubstances = Map.copyOf(substances);
        Map<Dimension, Integer> ofDimensions = Map.copyOf(weights);
        int periods = excused.size();
        FormCheck form = new FormCheck();
        form.ask(() -> complete("levels", ofLevels, Level.values()));
        form.ask(() -> complete("substances", ofSubstances, Substance.values()));
        form.ask(() -> rising(ofSubstances));
        form.ask(() -> complete("weights", ofDimensions, Dimension.values()));
        form.ask(() -> whole(ofDimensions));
        form.ask(() -> positive("halfLife", halfLife));
        form.ask(() -> positive("heatHalfLife", heatHalfLife));
        form.ask(() -> positive("depthHalf", depthHalf));
        form.ask(() -> positive("fullFrequency", fullFrequency));
        form.ask(() -> positive("fullBreadth", fullBreadth));
        form.ask(() -> positive("breadthYears", breadthYears));
        form.ask(() -> positive("lengthPerYear", lengthPerYear));
        form.ask(() -> positive("letterDays", letterDays));
        form.ask(() -> positive("coolingMonths", coolingMonths));
        form.ask(() -> atMost("breadthYears", breadthYears, LONGEST_YEARS));
        form.ask(() -> atMost("dormantMonths", dormantMonths, LONGEST_YEARS * 12));
        form.ask(() -> atMost("letterDays", letterDays, LONGEST_YEARS * 12));
        form.ask(() -> atMost("excused", periods, MOST_EXCUSED));
        form.ask(() -> fits(aidShare >= 0 && aidShare <= 1, "aidShare", "closeness.rejection.share"));
        form.ask(() -> fits(
                steadyFrom > 0 && steadyFrom < closeFrom && closeFrom <= WHOLE,
                "closeFrom",
                "closeness.rejection.bands"));
        form.ask(() -> fits(dormantMonths > coolingMonths, "dormantMonths", "closeness.rejection.months"));
        form.refuse();
        levels = ofLevels;
        substances = ofSubstances;
        weights = ofDimensions;
        excused = excused.stream().sorted(Comparator.comparing(Excused::from)).toList();
    }

    /** The band of a score, 0 to 100; null is too little to say. */
    public Band band(@Nullable Double score) {
        if (score == null) {
            return Band.INSUFFICIENT;
        }
        if (score >= closeFrom) {
            return Band.CLOSE;
        }
        return score >= steadyFrom ? Band.STEADY : Band.THIN;
    }

    /** The numbers with which an office begins. */
    public static ClosenessPolicy first() {
        Map<Dimension, Integer> weights = new EnumMap<>(Dimension.class);
        weights.put(Dimension.DEPTH, 30);
        weights.put(Dimension.FREQUENCY, 20);
        weights.put(Dimension.RECIPROCITY, 20);
        weights.put(Dimension.BREADTH, 15);
        weights.put(Dimension.HEAT, 10);
        weights.put(Dimension.LENGTH, 5);
        return new ClosenessPolicy(
                Map.of(Level.LEADER, 3.0, Level.BUREAU, 2.0, Level.EXPERT, 1.5, Level.CORRESPONDENCE, 0.5),
                Map.of(
                        Substance.SYMBOLIC, 0.3,
                        Substance.NO_OUTCOME, 0.6,
                        Substance.DELIVERED, 1.0,
                        Substance.VERIFIED, 1.5),
                weights,
                3,
                1.5,
                8,
                6,
                6,
                5,
                2.5,
                1.0 / 3,
                60,
                30,
                24,
                36,
                60,
                List.of(new Excused(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31))));
    }

    private static <K> void complete(String field, Map<K, ? extends Number> numbers, K[] keys) {
        if (Arrays.stream(keys).anyMatch(key -> !isWeight(numbers.get(key)))) {
            throw Rejection.of(field, "closeness.rejection.negative");
        }
    }

    private static void whole(Map<Dimension, Integer> weights) {
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != WHOLE || weights.values().stream().anyMatch(weight -> weight < 0)) {
            throw Rejection.of("weights", "closeness.rejection.weights", sum);
        }
    }

    /** What has more substance never weighs less. */
    private static void rising(Map<Substance, Double> substances) {
        double before = 0;
        for (Substance substance : Substance.values()) {
            double weight = substances.getOrDefault(substance, 0.0);
            if (weight < before) {
                throw Rejection.of("substances", "closeness.rejection.substances");
            }
            before = weight;
        }
    }

    private static void fits(boolean fits, String field, String key) {
        if (!fits) {
            throw Rejection.of(field, key);
        }
    }

    private static boolean isWeight(@Nullable Number number) {
        return number != null && number.doubleValue() >= 0 && number.doubleValue() <= HEAVIEST;
    }

    private static void positive(String field, double number) {
        if (!(number > 0 && Double.isFinite(number))) {
            throw Rejection.of(field, "closeness.rejection.positive");
        }
    }

    private static void atMost(String field, int number, int most) {
        if (number > most) {
            throw Rejection.of(field, "closeness.rejection.tooMuch", most);
        }
    }
}
