package youcheng.portfolio.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.Standing;
import youcheng.closeness.Standing.Tally;
import youcheng.exchanges.FieldOfExchange;
import youcheng.identity.Desk;
import youcheng.portfolio.overview.Overview.Aid;
import youcheng.portfolio.overview.Overview.Basis;
import youcheng.portfolio.overview.Overview.DeskFigure;
import youcheng.portfolio.overview.Overview.RegionFigure;
import youcheng.portfolio.overview.Overview.Weight;
import youcheng.register.Region;

/** What all relationships add up to. Pure: no clock, no database. */
final class Figures {

    private static final int TENS = 10;
    private static final double HALF = 0.5;

    private final List<RelationshipStanding> relationships;

    private Figures(List<RelationshipStanding> relationships) {
        this.relationships = relationships;
    }

    /** The figures of these relationships, ended ones among them, on this day. */
    static Overview of(List<RelationshipStanding> all, LocalDate today) {
        List<RelationshipStanding> inForce =
                all.stream().filter(each -> each.relationship().isInForce()).toList();
        List<RelationshipStanding> before = all.stream()
                .filter(each -> each.wasInForce(today.minusYears(1)))
                .toList();
        Figures figures = new Figures(inForce);
        return new Overview(
                inForce,
                before.size(),
                activity(inForce),
                count(ActivityStatus.class, before, RelationshipStanding::activityYearAgo),
                count(Band.class, inForce, RelationshipStanding::band),
                figures.histogram(),
                figures.weight(),
                figures.regions(),
                figures.fields(),
                figures.aid(),
                figures.desks(),
                figures.basis());
    }

    private List<Integer> histogram() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(TENS, 0));
        relationships.stream()
                .map(RelationshipStanding::score)
                .filter(Objects::nonNull)
                .forEach(score -> {
                    int place = Math.min(TENS - 1, (int) (score / TENS));
                    counts.set(place, counts.get(place) + 1);
                });
        return List.copyOf(counts);
    }

    private Weight weight() {
        List<RelationshipStanding> formal = relationships.stream()
                .filter(each -> formOf(each) > 0)
                .sorted(Comparator.<RelationshipStanding>comparingDouble(Figures::formOf)
                        .reversed()
                        .thenComparing(each -> each.relationship().sortEn()))
                .toList();
        return new Weight(
                sum(Tally::substantive),
                sum(Tally::symbolic),
                sum(Tally::inbound),
                sum(Tally::outbound),
                formal,
                (int) formal.stream().filter(each -> formOf(each) > HALF).count(),
                countTallies(tally -> tally.outbound() > 0 && tally.inbound() == 0 ? 1 : 0),
                countTallies(tally -> tally.inbound() > 0 && tally.outbound() == 0 ? 1 : 0));
    }

    private List<RegionFigure> regions() {
        return Arrays.stream(Region.values())
                .map(region -> {
                    List<RelationshipStanding> there = relationships.stream()
                            .filter(each -> each.relationship().country().region() == region)
                            .toList();
                    return new RegionFigure(region, activity(there), meanCloseness(there));
                })
                .filter(figure -> figure.relationships() > 0)
                .toList();
    }

    private Map<FieldOfExchange, Integer> fields() {
        Map<FieldOfExchange, Integer> counts = zeros(FieldOfExchange.class);
        tallies().forEach(tally -> tally.fields().forEach(field -> counts.merge(field, 1, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }

    private Aid aid() {
        return new Aid(
                countTallies(Tally::aidGiven),
                countTallies(Tally::aidReceived),
                countTallies(tally -> tally.aidGiven() > 0 ? 1 : 0),
                countTallies(tally -> tally.aidReceived() > 0 ? 1 : 0));
    }

    private List<DeskFigure> desks() {
        return Arrays.stream(Desk.values())
                .map(desk -> new DeskFigure(
                        desk,
                        activity(relationships.stream()
                                .filter(each -> each.relationship().desk() == desk)
                                .toList())))
                .toList();
    }

    private Basis basis() {
        List<Standing> standings = relationships.stream()
                .map(RelationshipStanding::standing)
                .filter(Objects::nonNull)
                .toList();
        return new Basis(
                standings.stream()
                        .map(Standing::on)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                standings.stream()
                        .map(Standing::policyVersion)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                (int) standings.stream().filter(Standing::isDemonstration).count());
    }

    private List<Tally> tallies() {
        return relationships.stream()
                .map(RelationshipStanding::standing)
                .filter(Objects::nonNull)
                .map(Standing::tally)
                .toList();
    }

    private double sum(ToDoubleFunction<Tally> part) {
        return tallies().stream().mapToDouble(part).sum();
    }

    private int countTallies(ToIntFunction<Tally> part) {
        return tallies().stream().mapToInt(part).sum();
    }

    private static double formOf(RelationshipStanding relationship) {
        return Objects.requireNonNullElse(relationship.form(), 0.0);
    }

    private static @Nullable Double meanCloseness(List<RelationshipStanding> some) {
        OptionalDouble mean = some.stream()
                .map(RelationshipStanding::score)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private static Map<ActivityStatus, Integer> activity(List<RelationshipStanding> some) {
        return count(ActivityStatus.class, some, RelationshipStanding::activity);
    }

    private static <E extends Enum<E>> Map<E, Integer> count(
            Class<E> type, List<RelationshipStanding> some, Function<RelationshipStanding, E> what) {
        Map<E, Integer> counts = zeros(type);
        some.forEach(each -> counts.merge(what.apply(each), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(constant -> counts.put(constant, 0));
        return counts;
    }
}
