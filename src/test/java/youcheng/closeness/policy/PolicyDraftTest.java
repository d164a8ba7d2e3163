package youcheng.closeness.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youcheng.closeness.policy.Numbers.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youcheng.base.Rejection;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.ClosenessPolicy.Excused;

/** What somebody types as a policy is read as a person means it, and what makes no score is refused by its name. */
class PolicyDraftTest {

    @Test
    void whatIsShownReadsBackTheSame() {
        assertThat(PolicyDraft.of(ClosenessPolicy.first()).policy()).isEqualTo(ClosenessPolicy.first());
        assertThat(PolicyDraft.of(ClosenessPolicy.first()).typed())
                .containsEntry("aidShare", "1/3")
                .containsEntry("lengthPerYear", "2.5")
                .containsEntry("level.LEADER", "3")
                .containsEntry("excused", "2020-01-01 2022-12-31");
    }

    @Test
    void fullWidthDigitsFractionsAndSpacesAreNumbers() {
        assertThat(with("halfLife", " ４．５ ", "aidShare", "1 / 2").halfLife()).isEqualTo(4.5);
        assertThat(with("halfLife", " ４．５ ", "aidShare", "1 / 2").aidShare()).isEqualTo(0.5);
        assertThat(with("fullBreadth", "7.0").fullBreadth()).isEqualTo(7);
    }

    @Test
    void severalExcusedPeriodsAreReadInTheirOrder() {
        assertThat(with("excused", "2024-01-01 2024-02-01\n2020-01-01 2020-12-31\n")
                        .excused())
                .extracting(Excused::from)
                .map(Object::toString)
                .containsExactly("2020-01-01", "2024-01-01");
        assertThat(with("excused", "").excused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "halfLife, 0, halfLife, closeness.rejection.positive",
        "halfLife, -1, halfLife, closeness.rejection.positive",
        "halfLife, drei, halfLife, closeness.rejection.noNumber",
        "halfLife, 1/0, halfLife, closeness.rejection.noNumber",
        "halfLife, 1/2/3, halfLife, closeness.rejection.noNumber",
        "halfLife, 1e999999999, halfLife, closeness.rejection.noNumber",
        "halfLife, ' ', halfLife, base.rejection.missing",
        "weight.DEPTH, 31, weights, closeness.rejection.weights",
        "weight.DEPTH, 30.5, weight.DEPTH, closeness.rejection.noWholeNumber",
        "weight.DEPTH, 99999999999, weight.DEPTH, closeness.rejection.noWholeNumber",
        "level.BUREAU, -1, levels, closeness.rejection.negative",
        "level.BUREAU, 1001, levels, closeness.rejection.negative",
        "substance.SYMBOLIC, 2, substances, closeness.rejection.substances",
        "closeFrom, 20, closeFrom, closeness.rejection.bands",
        "coolingMonths, 36, dormantMonths, closeness.rejection.months",
        "dormantMonths, 999999999, dormantMonths, closeness.rejection.tooMuch",
        "breadthYears, 101, breadthYears, closeness.rejection.tooMuch",
        "excused, 2020-01-01, excused.0.until, base.rejection.missing",
        "excused, 2020-02-30 2020-03-01, excused.0.from, base.rejection.noSuchDay",
        "excused, 2021-01-01 2020-01-01, excused.0.until, closeness.rejection.excused"
    })
    void whatMakesNoScoreIsRefusedByItsName(String name, String typed, String field, String key) {
        assertThatThrownBy(() -> with(name, typed)).isInstanceOfSatisfying(Rejection.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }

    @Test
    void theSumTakesWhatCanBeRead() {
        assertThat(PolicyDraft.of(ClosenessPolicy.first()).sumOfWeights()).isEqualTo(100);
        assertThat(new PolicyDraft(Map.of("weight.DEPTH", "30", "weight.HEAT", "zehn")).sumOfWeights())
                .isEqualTo(30);
    }
}
