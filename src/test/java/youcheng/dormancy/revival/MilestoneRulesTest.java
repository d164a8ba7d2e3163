package youcheng.dormancy.revival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import youcheng.base.Rejection;

class MilestoneRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    @Test
    void aPlanOfOneMilestoneWithATitleADayAndWhatCountsAsDoneIsFine() {
        assertThat(MilestoneRules.require(List.of(meeting(TODAY.plusMonths(3))), TODAY))
                .containsExactly(meeting(TODAY.plusMonths(3)));
    }

    @Test
    void aPlanWithoutMilestonesIsRefusedAtItsFirstField() {
        Rejection refused = refused(List.of());

        assertThat(refused.key()).isEqualTo("milestone.rejection.none");
        assertThat(refused.field()).isEqualTo("title0");
    }

    @Test
    void aPlanBeginsWithTwelveMilestonesAtMost() {
        Milestone one = meeting(TODAY);

        assertThat(MilestoneRules.require(Collections.nCopies(12, one), TODAY)).hasSize(12);
        assertThat(refused(Collections.nCopies(13, one)).key()).isEqualTo("milestone.rejection.tooMany");
    }

    @Test
    void aMilestoneIsDueTodayAtTheEarliestAndOnTheLastDayOfTheTwelveMonthsAtTheLatest() {
        MilestoneRules.require(List.of(meeting(TODAY), meeting(LocalDate.of(2027, 11, 9))), TODAY);

        assertThat(refused(List.of(meeting(TODAY.minusDays(1)), meeting(LocalDate.of(2027, 11, 10))))
                        .all())
                .extracting(Rejection::field, Rejection::key)
                .containsExactly(
                        tuple("day0", "milestone.rejection.dayInPast"),
                        tuple("day1", "milestone.rejection.dayTooLate"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithThePlaceOfItsMilestone() {
        Milestone bare = new Milestone(MilestoneKind.OTHER, " ", null, null, "", null, "");
        Milestone wordy = new Milestone(
                MilestoneKind.OTHER, "字".repeat(201), TODAY, null, "字".repeat(501), null, "字".repeat(501));

        assertThat(refused(List.of(bare, meeting(TODAY), wordy)).all())
                .extracting(Rejection::field)
                .containsExactly("title0", "day0", "doneWhen0", "title2", "partnerPart2", "doneWhen2");
    }

    @Test
    void aBudgetIsAnAmountOfMoneyThatIsNotNegative() {
        assertThat(refused(List.of(costing("-0.01"), costing("10000000000"), costing("1.005")))
                        .all())
                .extracting(Rejection::field, Rejection::key)
                .containsExactly(
                        tuple("budget0", "milestone.rejection.budget"),
                        tuple("budget1", "milestone.rejection.budget"),
                        tuple("budget2", "milestone.rejection.cents"));
        assertThat(MilestoneRules.require(List.of(costing("0"), costing("1.500"), costing(null)), TODAY))
                .hasSize(3);
    }

    @Test
    void textsAreKeptWithoutWhatNobodySees() {
        Milestone typed = new Milestone(
                MilestoneKind.OTHER, " Call\u200B  the mayor ", TODAY, 7L, "\tanswers\n", null, " answered ");

        assertThat(MilestoneRules.require(List.of(typed), TODAY))
                .containsExactly(
                        new Milestone(MilestoneKind.OTHER, "Call the mayor", TODAY, 7L, "answers", null, "answered"));
    }

    @Test
    void aMilestoneThatJoinsAPlanIsDueWithinIt() {
        LocalDate end = TODAY.plusMonths(2);

        assertThat(MilestoneRules.requireOne(meeting(end), TODAY, end).day()).isEqualTo(end);
        Rejection late = catchThrowableOfType(
                Rejection.class, () -> MilestoneRules.requireOne(meeting(end.plusDays(1)), TODAY, end));
        assertThat(late.field()).isEqualTo("day");
        assertThat(late.arguments()).contains(end);
    }

    private static Rejection refused(List<Milestone> milestones) {
        return catchThrowableOfType(Rejection.class, () -> MilestoneRules.require(milestones, TODAY));
    }

    private static Milestone meeting(LocalDate day) {
        return new Milestone(
                MilestoneKind.EXPERTS_MEETING, "Experts meet online", day, null, "names experts", null, "they met");
    }

    private static Milestone costing(@Nullable String budget) {
        return new Milestone(
                MilestoneKind.TRADE_MISSION,
                "Mission",
                TODAY,
                null,
                "",
                budget == null ? null : new BigDecimal(budget),
                "it took place");
    }
}
