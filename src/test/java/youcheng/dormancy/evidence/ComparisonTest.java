package youcheng.dormancy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;

/** What a revival is measured by: closer than before, and something of substance took place. */
class ComparisonTest {

    private static final LocalDate OPENED = LocalDate.parse("2026-03-01");
    private static final Baseline THEN = baseline(20.0);

    @Test
    void closerAndWithSubstanceIsRevived() {
        Comparison comparison = Comparison.between(THEN, baseline(35.5), 1);

        assertThat(comparison.closeness()).isEqualTo(Movement.RISEN);
        assertThat(comparison.isRevived()).isTrue();
        assertThat(comparison.verdictKey()).isEqualTo("evidence.comparison.revived");
    }

    @Test
    void closerWithoutSubstanceIsNotRevived() {
        assertNotRevived(baseline(35.5), 0, Movement.RISEN, "noSubstance");
    }

    @Test
    void equalIsNotRevivedWhateverTookPlace() {
        assertNotRevived(baseline(20.0), 3, Movement.SAME, "notRisen");
        assertNotRevived(baseline(20.0), 0, Movement.SAME, "nothing");
    }

    @Test
    void fartherIsNotRevivedWhateverTookPlace() {
        assertNotRevived(baseline(19.0), 3, Movement.FALLEN, "fallen");
        assertNotRevived(baseline(19.0), 0, Movement.FALLEN, "fallenWithoutSubstance");
    }

    @Test
    void aScoreWhereThereWasNoneIsARiseAndTheOtherWayRoundAFall() {
        Baseline none = baseline(null);

        assertThat(Comparison.between(none, THEN, 1).isRevived()).isTrue();
        assertThat(Comparison.between(THEN, none, 1).closeness()).isEqualTo(Movement.FALLEN);
        assertThat(Comparison.between(none, none, 1).closeness()).isEqualTo(Movement.SAME);
        assertThat(Comparison.between(none, none, 1).isRevived()).isFalse();
    }

    @Test
    void whatTheScreenCannotShowIsNoRise() {
        assertNotRevived(baseline(20.04), 1, Movement.SAME, "notRisen");
        assertThat(Comparison.between(THEN, baseline(20.06), 1).closeness()).isEqualTo(Movement.RISEN);
    }

    @Test
    void eachPartIsSaidForItself() {
        Baseline before = new Baseline(
                OPENED, 20.0, Band.THIN, 0.6, ActivityStatus.DORMANT, 1L, 1, LocalDate.parse("2019-05-01"));
        Baseline after = new Baseline(
                OPENED.plusYears(1), 44.0, Band.STEADY, 0.3, ActivityStatus.ACTIVE, 9L, 2, OPENED.plusMonths(4));
        Comparison better = Comparison.between(before, after, 1);
        Comparison worse = Comparison.between(after, before, 0);
        Comparison same = Comparison.between(before, before, 0);

        assertThat(parts(better))
                .containsExactly(Movement.RISEN, Movement.RISEN, Movement.FALLEN, Movement.RISEN, Movement.RISEN);
        assertThat(parts(worse))
                .containsExactly(Movement.FALLEN, Movement.FALLEN, Movement.RISEN, Movement.FALLEN, Movement.FALLEN);
        assertThat(parts(same)).containsOnly(Movement.SAME);
        assertThat(better.hasSameRules()).isFalse();
        assertThat(same.hasSameRules()).isTrue();
    }

    @Test
    void formThatCannotBeSaidOnOneOfTheDaysIsNotCompared() {
        Baseline none = Baseline.unknown(OPENED);

        assertThat(Comparison.between(none, THEN, 0).form()).isEqualTo(Movement.UNKNOWN);
        assertThat(Comparison.between(THEN, none, 0).form()).isEqualTo(Movement.UNKNOWN);
        assertThat(Comparison.between(none, none, 0).form()).isEqualTo(Movement.SAME);
    }

    /** Over many pairs: revived never without both, and what rises one way falls the other. */
    @Test
    void nothingIsRevivedWithoutBoth() {
        List<@Nullable Double> scores = new ArrayList<>(Arrays.asList(null, 0.0, 0.04, 19.96, 20.0, 55.5, 100.0));
        for (Double then : scores) {
            for (Double now : scores) {
                for (int since = 0; since < 3; since++) {
                    Comparison comparison = Comparison.between(baseline(then), baseline(now), since);
                    Comparison back = Comparison.between(baseline(now), baseline(then), since);

                    assertThat(comparison.isRevived())
                            .isEqualTo(comparison.closeness() == Movement.RISEN && since > 0)
                            .isEqualTo(comparison.verdictKey().endsWith(".revived"));
                    assertThat(comparison.closeness() == Movement.RISEN).isEqualTo(back.closeness() == Movement.FALLEN);
                    assertThat(comparison.isRevived() && back.isRevived()).isFalse();
                }
            }
        }
    }

    @Test
    void aBaselineIsKeptAsTextAndReadBack() {
        JsonMapper json = JsonMapper.builder().build();
        for (Baseline baseline : List.of(THEN, Baseline.unknown(OPENED))) {
            assertThat(json.readValue(json.writeValueAsString(baseline), Baseline.class))
                    .isEqualTo(baseline);
        }
        assertThat(json.readValue(
                        json.writeValueAsString(Comparison.between(THEN, baseline(null), 2)), Comparison.class))
                .isEqualTo(Comparison.between(THEN, baseline(null), 2));
    }

    private static void assertNotRevived(Baseline now, int since, Movement moved, String key) {
        Comparison comparison = Comparison.between(THEN, now, since);

        assertThat(comparison.closeness()).isEqualTo(moved);
        assertThat(comparison.isRevived()).isFalse();
        assertThat(comparison.verdictKey()).isEqualTo("evidence.comparison." + key);
    }

    private static List<Movement> parts(Comparison of) {
        return List.of(of.closeness(), of.band(), of.form(), of.activity(), of.lastLiving());
    }

    private static Baseline baseline(@Nullable Double closeness) {
        return new Baseline(
                OPENED, closeness, Band.THIN, 0.5, ActivityStatus.DORMANT, 7L, 1, LocalDate.parse("2020-01-01"));
    }
}
