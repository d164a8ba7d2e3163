package youcheng.closeness.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.closeness.Band;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

class ClosenessScoreTest {

    private static final ClosenessPolicy POLICY = ClosenessPolicy.first();
    private static final List<Substance> RISING =
            List.of(Substance.SYMBOLIC, Substance.NO_OUTCOME, Substance.DELIVERED, Substance.VERIFIED);
    private static final LocalDate ON = LocalDate.of(2026, 1, 1);
    private static final PartialDate SIGNED = date("2016-01-01");

    /**
     * Worked by hand on 2026-01-01, relationship signed on 2016-01-01:
     *
     * <pre>
     * id  date        age in days  years = days/365.25  0.5^(years/3)  L    S    w
     * 1   2023-01-01  1096         3.000684             0.499921       3    1.0  1.499763
     * 2   2025-01-01  365          0.999316             0.793826       2    1.5  2.381478
     * 3   2026-01-01  0            0                    1              0.5  0.3  0.150000
     *
     * all          4.031241
     * depth        100 · 4.031241 / 12.031241                                  = 33.506443
     * frequency    100 · (0.499921 + 0.793826 + 1) / 6                         = 38.229117
     * reciprocity  inbound 1.499763, outbound 2.381478 + 0.15 = 2.531478       = 59.244558
     * breadth      politics, education and culture in five years: 3 / 6        = 50
     * heat         the visit of 2025-01-01: 100 · 0.5^(0.999316 / 1.5)         = 63.015969
     * length       2016-01-01 to 2025-01-01: 3288 days = 9.002053 years · 2.5  = 22.505133
     * score        (30·33.506443 + 20·38.229117 + 20·59.244558 + 15·50 + 10·63.015969 + 5·22.505133) / 100
     *                                                                          = 44.473522
     * form         0.15 / 4.031241                                             = 0.037209
     * </pre>
     */
    @Test
    void theScoreIsTheOneWorkedByHand() {
        Closeness closeness = score(
                contact(1, "2023-01-01", ExchangeKind.VISIT, Direction.INBOUND, Level.LEADER, Substance.DELIVERED, 0),
                contact(2, "2025-01-01", ExchangeKind.PROJECT, Direction.OUTBOUND, Level.BUREAU, Substance.VERIFIED, 4),
                contact(
                        3,
                        "2026-01-01",
                        ExchangeKind.LETTER,
                        Direction.OUTBOUND,
                        Level.CORRESPONDENCE,
                        Substance.SYMBOLIC,
                        6));

        assertThat(closeness.weighed()).extracting(each -> each.contact().id()).containsExactly(2L, 1L, 3L);
        assertThat(closeness.weighed().get(0).weight()).isCloseTo(2.381478, within(1e-6));
        assertThat(closeness.weighed().get(1).weight()).isCloseTo(1.499763, within(1e-6));
        assertThat(closeness.weighed().get(2).weight()).isCloseTo(0.15, within(1e-12));
        assertThat(closeness.dimensions().get(Dimension.DEPTH)).isCloseTo(33.506443, within(1e-5));
        assertThat(closeness.dimensions().get(Dimension.FREQUENCY)).isCloseTo(38.229117, within(1e-4));
        assertThat(closeness.dimensions().get(Dimension.RECIPROCITY)).isCloseTo(59.244558, within(1e-4));
        assertThat(closeness.dimensions().get(Dimension.BREADTH)).isEqualTo(50);
        assertThat(closeness.dimensions().get(Dimension.HEAT)).isCloseTo(63.015969, within(1e-4));
        assertThat(closeness.dimensions().get(Dimension.LENGTH)).isCloseTo(22.505133, within(1e-6));
        assertThat(closeness.score()).isCloseTo(44.473522, within(1e-4));
        assertThat(closeness.form()).isCloseTo(0.037209, within(1e-6));
        assertThat(POLICY.band(closeness.score())).isEqualTo(Band.STEADY);
    }

    @Test
    void withoutAnythingOnRecordNothingIsSaid() {
        Closeness closeness = score();
        assertThat(closeness.score()).isNull();
        assertThat(closeness.form()).isNull();
        assertThat(closeness.dimensions()).doesNotContainKeys(Dimension.DEPTH, Dimension.RECIPROCITY);
        assertThat(POLICY.band(closeness.score())).isEqualTo(Band.INSUFFICIENT);
    }

    @Test
    void whatNothingProvesWeighsNothing() {
        Contact claimed = new Contact(
                1,
                date("2025"),
                ExchangeKind.VISIT,
                Direction.INBOUND,
                Level.LEADER,
                Substance.VERIFIED,
                FieldOfExchange.TRADE,
                false,
                null);
        Closeness closeness = score(claimed);
        assertThat(closeness.weighed())
                .singleElement()
                .satisfies(each -> assertThat(each.weight()).isZero());
        assertThat(closeness.score()).isNull();
    }

    @Test
    void oneExchangeSaysNothingOfReciprocityAndItsWeightIsShared() {
        Closeness closeness = score(
                contact(1, "2026-01-01", ExchangeKind.VISIT, Direction.INBOUND, Level.LEADER, Substance.DELIVERED, 0));
        assertThat(closeness.dimensions()).doesNotContainKey(Dimension.RECIPROCITY);
        double sum = 30 * (100 * 3.0 / 11) + 20 * (100.0 / 6) + 15 * (100.0 / 6) + 10 * 100 + 5 * (3653 / 365.25 * 2.5);
        assertThat(closeness.score()).isCloseTo(sum / 80, within(1e-4));
    }

    @Test
    void ofAnIncompleteDateTheFirstDayCounts() {
        Contact year = contact(1, "2024", ExchangeKind.VISIT, Direction.INBOUND, Level.LEADER, Substance.DELIVERED, 0);
        Contact day =
                contact(1, "2024-01-01", ExchangeKind.VISIT, Direction.INBOUND, Level.LEADER, Substance.DELIVERED, 0);
        assertThat(score(year).score()).isEqualTo(score(day).score());
    }

    @Test
    void anUnknownSigningLeavesItsWeightToTheOthers() {
        List<Contact> contacts = some(7, ExchangeKind.values());
        Closeness closeness = ClosenessScore.of(contacts, null, POLICY, ON);
        assertThat(closeness.dimensions()).doesNotContainKey(Dimension.LENGTH);
        assertThat(closeness.score()).isBetween(0.0, 100.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreSubstanceNeverLowersDepth(int seed) {
        List<Contact> contacts = some(seed, ExchangeKind.values());
        Double before = depth(contacts);
        for (int place = 0; place < contacts.size(); place++) {
            for (Substance more : RISING) {
                Contact contact = contacts.get(place);
                if (RISING.indexOf(more) > RISING.indexOf(contact.substance())) {
                    List<Contact> richer = new ArrayList<>(contacts);
                    richer.set(place, with(contact, contact.direction(), more));
                    if (before != null) {
                        assertThat(depth(richer)).isGreaterThanOrEqualTo(before);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void timeAloneNeverRaisesTheScore(int seed) {
        List<Contact> contacts = some(seed, ExchangeKind.VISIT, ExchangeKind.PROJECT, ExchangeKind.AID);
        Double before = ClosenessScore.of(contacts, SIGNED, POLICY, ON).score();
        for (int days : new int[] {1, 30, 365, 366, 1500, 9000}) {
            Double later = ClosenessScore.of(contacts, SIGNED, POLICY, ON.plusDays(days))
                    .score();
            if (before == null) {
                assertThat(later).isNull();
            } else {
                assertThat(later).isLessThanOrEqualTo(before + 1e-9);
                before = later;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reciprocityIsSymmetric(int seed) {
        List<Contact> contacts = some(seed, ExchangeKind.values());
        List<Contact> mirrored = contacts.stream()
                .map(contact -> with(contact, mirror(contact.direction()), contact.substance()))
                .toList();
        assertThat(ClosenessScore.of(mirrored, SIGNED, POLICY, ON).score())
                .isEqualTo(ClosenessScore.of(contacts, SIGNED, POLICY, ON).score());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aidAloneMakesNoRelationshipLookClose(int seed) {
        Closeness closeness = ClosenessScore.of(some(seed, ExchangeKind.AID), SIGNED, POLICY, ON);
        assertThat(closeness.dimensions()).doesNotContainKey(Dimension.DEPTH);
        assertThat(POLICY.band(closeness.score())).isEqualTo(Band.INSUFFICIENT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allValuesStayInTheirBoundsWhateverTheOrder(int seed) {
        List<Contact> contacts = some(seed, ExchangeKind.values());
        Closeness closeness = ClosenessScore.of(contacts, SIGNED, POLICY, ON);
        assertThat(closeness.dimensions().values()).allMatch(value -> value >= 0 && value <= 100);
        assertThat(ClosenessScore.of(contacts.reversed(), SIGNED, POLICY, ON)).isEqualTo(closeness);
    }

    @Test
    void aidCountsAtMostAThirdOfAllElse() {
        Contact visit =
                contact(1, "2026-01-01", ExchangeKind.VISIT, Direction.INBOUND, Level.LEADER, Substance.DELIVERED, 0);
        Contact aid =
                contact(2, "2026-01-01", ExchangeKind.AID, Direction.OUTBOUND, Level.LEADER, Substance.VERIFIED, 9);
        assertThat(depth(List.of(visit, aid))).isCloseTo(100 * 4.0 / 12, within(1e-9));
    }

    @Test
    void theWeightsOfTheFirstPolicySumToOneHundred() {
        assertThat(POLICY.weights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void numbersThatMakeNoScoreAreRefusedByTheirField() {
        Map<Dimension, Integer> weights = new EnumMap<>(POLICY.weights());
        weights.put(Dimension.DEPTH, 31);
        assertRefused("weights", () -> with(weights, 3, 24, 36));
        assertRefused("halfLife", () -> with(POLICY.weights(), 0, 24, 36));
        assertRefused("halfLife", () -> with(POLICY.weights(), Double.NaN, 24, 36));
        assertRefused("dormantMonths", () -> with(POLICY.weights(), 3, 36, 36));
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static void assertRefused(String field, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static ClosenessPolicy with(Map<Dimension, Integer> weights, double halfLife, int cooling, int dormant) {
        return new ClosenessPolicy(
                POLICY.levels(),
                POLICY.substances(),
                weights,
                halfLife,
                1.5,
                8,
                6,
                6,
                5,
                2.5,
                0.3,
                60,
                30,
                cooling,
                dormant,
                60,
                List.of());
    }

    private static List<Contact> some(int seed, ExchangeKind... kinds) {
        Random random = new Random(seed);
        return IntStream.rangeClosed(1, 1 + random.nextInt(12))
                .mapToObj(id -> contact(
                        id,
                        ON.minusDays(random.nextInt(4000)).toString(),
                        kinds[random.nextInt(kinds.length)],
                        any(random, Direction.values()),
                        any(random, Level.values()),
                        any(random, Substance.values()),
                        random.nextInt(14)))
                .toList();
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Closeness score(Contact... contacts) {
        return ClosenessScore.of(List.of(contacts), SIGNED, POLICY, ON);
    }

    private static @Nullable Double depth(List<Contact> contacts) {
        return ClosenessScore.of(contacts, SIGNED, POLICY, ON).dimensions().get(Dimension.DEPTH);
    }

    private static Direction mirror(Direction direction) {
        return switch (direction) {
            case INBOUND -> Direction.OUTBOUND;
            case OUTBOUND -> Direction.INBOUND;
            case MUTUAL -> Direction.MUTUAL;
        };
    }

    private static Contact with(Contact contact, Direction direction, Substance substance) {
        return new Contact(
                contact.id(),
                contact.date(),
                contact.kind(),
                direction,
                contact.level(),
                substance,
                contact.field(),
                contact.isEvidenced(),
                contact.isAnswered());
    }

    static Contact contact(
            long id, String date, ExchangeKind kind, Direction direction, Level level, Substance substance, int field) {
        return new Contact(
                id,
                date(date),
                kind,
                direction,
                level,
                substance,
                List.of(FieldOfExchange.values()).get(field),
                true,
                kind == ExchangeKind.LETTER ? Boolean.FALSE : null);
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
