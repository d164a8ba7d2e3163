package youcheng.dormancy.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import youcheng.closeness.ActivityStatus;

/** The table {@code DormancyRule}: every rule answers for itself, and all that match answer together. */
class DormancyRuleTest {

    private static final int LONGEST = 36;

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static DmnDecision table;

    @BeforeAll
    static void readTheTable() throws IOException {
        try (InputStream model = new ClassPathResource("processes/DormancyRule.dmn").getInputStream()) {
            table = ENGINE.parseDecision(DormancyScanProcess.RULE_TABLE, model);
        }
    }

    @ParameterizedTest
    @CsvSource({"36, 0", "37, 0", "400, 1"})
    void longSilenceFlags(int months, int letters) {
        assertThat(said(dormant(months, letters, 20))).containsExactly("FLAG longSilence");
    }

    @Test
    void howLongIsTooLongIsSaidByTheScoringRulesAndNotByTheTable() {
        DormancyFacts facts = new DormancyFacts(ActivityStatus.DORMANT, 20, 18, 0, null, false, null, false);

        assertThat(said(facts)).containsExactly("FLAG longSilence");
    }

    @Test
    void exchangesWithoutAnySubstanceFlag() {
        assertThat(said(dormant(null, 0, 20))).containsExactly("FLAG nothingSubstantive");
    }

    @ParameterizedTest
    @CsvSource({"2", "5"})
    void lettersThatNobodyAnswersFlag(int letters) {
        assertThat(said(dormant(10, letters, 20))).containsExactly("FLAG lettersUnanswered");
    }

    @Test
    void whatIsDormantForNoneOfTheseReasonsIsFlaggedAllTheSame() {
        assertThat(said(dormant(35, 1, 20))).containsExactly("FLAG dormant");
    }

    @ParameterizedTest
    @CsvSource({"51", "100"})
    void moreFormThanContentIsToldToo(int form) {
        assertThat(said(dormant(40, 0, form))).containsExactly("FLAG longSilence", "FLAG formOverContent");
    }

    @ParameterizedTest
    @CsvSource({"0", "50"})
    void halfFormIsNotMoreThanContent(int form) {
        assertThat(said(dormant(40, 0, form))).containsExactly("FLAG longSilence");
    }

    @Test
    void everyReasonIsToldAndNotOnlyTheFirst() {
        assertThat(said(dormant(40, 2, 90)))
                .containsExactly("FLAG longSilence", "FLAG lettersUnanswered", "FLAG formOverContent");
    }

    @Test
    void aWeightThatIsNotKnownIsNoForm() {
        assertThat(said(dormant(40, 0, null))).containsExactly("FLAG longSilence");
    }

    @Test
    void whereNothingIsRecordedTheRecordIsToBeCompleted() {
        assertThat(said(DormancyFacts.living(ActivityStatus.NOT_RECORDED, LONGEST, false)))
                .containsExactly("COMPLETE_RECORD nothingRecorded");
    }

    @Test
    void whatLivesIsPassedOver() {
        assertThat(said(DormancyFacts.living(ActivityStatus.ACTIVE, LONGEST, false)))
                .containsExactly("SKIP active");
        assertThat(said(DormancyFacts.living(ActivityStatus.COOLING, LONGEST, false)))
                .containsExactly("SKIP cooling");
        assertThat(said(DormancyFacts.living(null, LONGEST, false))).containsExactly("SKIP notScored");
    }

    @Test
    void anOpenReviewSpeaksAgainstAnother() {
        assertThat(said(reviewed(true, null, false))).containsExactly("FLAG longSilence", "SKIP reviewOpen");
        assertThat(said(DormancyFacts.living(ActivityStatus.NOT_RECORDED, LONGEST, true)))
                .contains("SKIP reviewOpen");
    }

    @ParameterizedTest
    @CsvSource({"0, false, true", "364, false, true", "365, false, false", "364, true, false", "4000, false, false"})
    void aReviewWithinAYearSpeaksAgainstAnotherUnlessSomethingChanged(int days, boolean changed, boolean against) {
        assertThat(said(reviewed(false, days, changed)))
                .containsExactlyElementsOf(
                        against ? List.of("FLAG longSilence", "SKIP reviewedLately") : List.of("FLAG longSilence"));
    }

    @Test
    void whatIsOpenAgainIsNotCalledReviewedLately() {
        assertThat(said(reviewed(true, 10, false))).containsExactly("FLAG longSilence", "SKIP reviewOpen");
    }

    @ParameterizedTest
    @EnumSource(ActivityStatus.class)
    void theTableSaysSomethingOfEveryRelationship(ActivityStatus activity) {
        for (boolean open : new boolean[] {true, false}) {
            assertThat(said(DormancyFacts.living(activity, LONGEST, open))).isNotEmpty();
        }
    }

    private static DormancyFacts dormant(@Nullable Integer months, int letters, @Nullable Integer form) {
        return new DormancyFacts(ActivityStatus.DORMANT, months, LONGEST, letters, form, false, null, false);
    }

    private static DormancyFacts reviewed(boolean open, @Nullable Integer daysSince, boolean changed) {
        return new DormancyFacts(ActivityStatus.DORMANT, 40, LONGEST, 0, 20, open, daysSince, changed);
    }

    private static List<String> said(DormancyFacts facts) {
        List<Map<String, Object>> rules =
                ENGINE.evaluateDecisionTable(table, facts.asInputs()).getResultList();
        return rules.stream()
                .map(rule -> rule.get("verdict") + " "
                        + Objects.toString(rule.get("reason")).replace("dormancy.reason.", ""))
                .toList();
    }
}
