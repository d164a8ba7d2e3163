package youcheng.closeness.score;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.closeness.score.Closeness.Weighed;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;

/**
 * Computes closeness from exchanges, a policy and a date, and from nothing else; the same input gives the same digits
 * on every machine. Each evidenced exchange weighs {@code level · substance · 0.5^(age / half-life)}. Time alone never
 * raises the score. The formula is the portal's own.
 */
public final class ClosenessScore {

    private static final double DAYS_A_YEAR = 365.25;
    private static final double FULL = 100;
    private static final int ENOUGH_FOR_RECIPROCITY = 2;

    private final ClosenessPolicy policy;
    private final LocalDate on;
    private final @Nullable PartialDate signed;
    /** In one order, so that floating sums are the same each time. */
    private final List<Weighed> all;

    private final List<Weighed> evidenced;

    private ClosenessScore(List<Contact> contacts, @Nullable PartialDate signed, ClosenessPolicy policy, LocalDate on) {
        this.policy = policy;
        this.on = on;
        this.signed = signed;
        this.all = contacts.stream()
                .filter(contact -> !contact.date().earliest().isAfter(on))
                .sorted(comparing(Contact::date).thenComparingLong(Contact::id))
                .map(contact -> new Weighed(contact, weight(contact)))
                .toList();
        this.evidenced =
                all.stream().filter(each -> each.contact().isEvidenced()).toList();
    }

    /**
     * How close a relationship is on this day. Exchanges after it are left out; {@code signed} is null where it is not known,
     * and then the length of the relationship is not either.
     */
    public static Closeness of(
            List<Contact> contacts, @Nullable PartialDate signed, ClosenessPolicy policy, LocalDate on) {
        return new ClosenessScore(contacts, signed, policy, on).closeness();
    }

    /** How many years old an exchange of this date is on this day; of an incomplete date the first day counts. */
    public static double age(PartialDate date, LocalDate on) {
        return years(date.earliest(), on);
    }

    /** What of its weight an exchange of this date still has on this day, 0 to 1. */
    public static double decay(PartialDate date, ClosenessPolicy policy, LocalDate on) {
        return StrictMath.pow(0.5, age(date, on) / policy.halfLife());
    }

    private Closeness closeness() {
        Map<Dimension, Double> dimensions = new EnumMap<>(Dimension.class);
        depth().ifPresent(value -> dimensions.put(Dimension.DEPTH, value));
        dimensions.put(Dimension.FREQUENCY, frequency());
        reciprocity().ifPresent(value -> dimensions.put(Dimension.RECIPROCITY, value));
        dimensions.put(Dimension.BREADTH, breadth());
        dimensions.put(Dimension.HEAT, heat());
        length().ifPresent(value -> dimensions.put(Dimension.LENGTH, value));
        double weight = sum(each -> true);
        List<Weighed> heaviestFirst = all.stream()
                .sorted(comparingDouble(Weighed::weight)
                        .reversed()
                        .thenComparing(
                                comparingLong((Weighed each) -> each.contact().id())
                                        .reversed()))
                .toList();
        return new Closeness(
                score(dimensions),
                Map.copyOf(dimensions),
                heaviestFirst,
                weight == 0 ? null : sum(each -> !each.substance().isSubstantive()) / weight);
    }

    /** What cannot be said leaves its weight to the others; without depth nothing is said at all. */
    private @Nullable Double score(Map<Dimension, Double> dimensions) {
        if (!dimensions.containsKey(Dimension.DEPTH)) {
            return null;
        }
        double sum = 0;
        int weights = 0;
        for (Dimension dimension : Dimension.values()) {
            Double value = dimensions.get(dimension);
            if (value != null) {
                int weight = policy.weights().getOrDefault(dimension, 0);
                sum += weight * value;
                weights += weight;
            }
        }
        return weights == 0 ? null : sum / weights;
    }

    private Optional<Double> depth() {
        if (evidenced.stream().allMatch(each -> each.contact().kind() == ExchangeKind.AID)) {
            return Optional.empty();
        }
        double other = sum(contact -> contact.kind() != ExchangeKind.AID);
        double aid = sum(contact -> contact.kind() == ExchangeKind.AID);
        double counted = other + Math.min(aid, policy.aidShare() * other);
        return Optional.of(FULL * counted / (counted + policy.depthHalf()));
    }

    private double frequency() {
        double count = 0;
        for (Weighed each : evidenced) {
            count += decay(each.contact(), policy.halfLife());
        }
        return capped(FULL * count / policy.fullFrequency());
    }

    private Optional<Double> reciprocity() {
        double inbound = towards(Direction.INBOUND);
        double outbound = towards(Direction.OUTBOUND);
        double larger = Math.max(inbound, outbound);
        return evidenced.size() < ENOUGH_FOR_RECIPROCITY || larger == 0
                ? Optional.empty()
                : Optional.of(FULL * Math.min(inbound, outbound) / larger);
    }

    private double towards(Direction direction) {
        return sum(contact -> contact.direction() == direction)
                + sum(contact -> contact.direction() == Direction.MUTUAL) / 2;
    }

    private double breadth() {
        LocalDate since = on.minusYears(policy.breadthYears());
        long fields = evidenced.stream()
                .map(Weighed::contact)
                .filter(contact -> contact.date().earliest().isAfter(since))
                .map(Contact::field)
                .distinct()
                .count();
        return capped(FULL * fields / policy.fullBreadth());
    }

    private double heat() {
        return lastLiving()
                .map(contact -> FULL * decay(contact, policy.heatHalfLife()))
                .orElse(0.0);
    }

    private Optional<Double> length() {
        PartialDate begin = signed;
        if (begin == null) {
            return Optional.empty();
        }
        return Optional.of(lastLiving()
                .map(last -> years(begin.earliest(), last.date().earliest()))
                .map(years -> capped(Math.max(0, years) * policy.lengthPerYear()))
                .orElse(0.0));
    }

    private Optional<Contact> lastLiving() {
        return evidenced.stream()
                .map(Weighed::contact)
                .filter(Contact::isLiving)
                .reduce((earlier, later) -> later);
    }

    private double weight(Contact contact) {
        return contact.isEvidenced()
                ? policy.levels().getOrDefault(contact.level(), 0.0)
                        * policy.substances().getOrDefault(contact.substance(), 0.0)
                        * decay(contact, policy.halfLife())
                : 0;
    }

    /** StrictMath, since Math may differ in the last digit from one machine to another. */
    private double decay(Contact contact, double halfLife) {
        return StrictMath.pow(0.5, years(contact.date().earliest(), on) / halfLife);
    }

    private double sum(Predicate<Contact> wanted) {
        double sum = 0;
        for (Weighed each : evidenced) {
            if (wanted.test(each.contact())) {
                sum += each.weight();
            }
        }
        return sum;
    }

    private static double years(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until) / DAYS_A_YEAR;
    }

    private static double capped(double value) {
        return Math.min(FULL, value);
    }
}
