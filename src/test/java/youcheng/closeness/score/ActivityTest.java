package youcheng.closeness.score;

import static org.assertj.core.api.Assertions.assertThat;
import static youcheng.closeness.score.ClosenessScoreTest.contact;
import static youcheng.closeness.score.ClosenessScoreTest.date;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import youcheng.closeness.ActivityStatus;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

class ActivityTest {

    private static final ClosenessPolicy POLICY = ClosenessPolicy.first();

    @Test
    void nothingOnRecordSaysSo() {
        assertThat(of(List.of(), "2026-01-01")).isEqualTo(new Activity(ActivityStatus.NOT_RECORDED, null, null, null));
    }

    @Test
    void aRelationshipCoolsAfterTwoYearsAndSleepsAfterThree() {
        List<Contact> visit = List.of(visit("2023-05-10"));
        assertThat(of(visit, "2025-05-09").status()).isEqualTo(ActivityStatus.ACTIVE);
        assertThat(of(visit, "2025-05-09").changesOn()).isEqualTo("2025-05-10");
        assertThat(of(visit, "2025-05-09").changesTo()).isEqualTo(ActivityStatus.COOLING);
        assertThat(of(visit, "2025-05-10").status()).isEqualTo(ActivityStatus.COOLING);
        assertThat(of(visit, "2025-05-10").changesOn()).isEqualTo("2026-05-10");
        assertThat(of(visit, "2026-05-10").status()).isEqualTo(ActivityStatus.DORMANT);
        assertThat(of(visit, "2026-05-10").changesOn()).isNull();
    }

    /**
     * From half a year before the three excused years (1096 days), a year and a half of the two is left after them;
     * from within, 2023-03-01 and the 671 days that were still excused, which is 2024-12-31; from long before, nothing.
     */
    @Test
    void excusedDaysDoNotCount() {
        assertThat(of(List.of(visit("2019-07-01")), "2024-06-29").status()).isEqualTo(ActivityStatus.ACTIVE);
        assertThat(of(List.of(visit("2019-07-01")), "2024-07-01").status()).isEqualTo(ActivityStatus.COOLING);
        assertThat(of(List.of(visit("2021-03-01")), "2024-06-01").changesOn()).isEqualTo("2024-12-31");
        assertThat(of(List.of(visit("2017-01-01")), "2019-01-01").status()).isEqualTo(ActivityStatus.COOLING);
        assertThat(of(List.of(visit("2017-01-01")), "2020-01-01").status()).isEqualTo(ActivityStatus.DORMANT);
    }

    @Test
    void twoUnansweredLettersPutARelationshipToSleepOnceTheyHadTheirTime() {
        List<Contact> letters = List.of(visit("2025-01-01"), letter(2, "2025-02-01"), letter(3, "2025-05-01"));
        assertThat(of(letters, "2025-06-29").status()).isEqualTo(ActivityStatus.ACTIVE);
        assertThat(of(letters, "2025-06-29").changesTo()).isEqualTo(ActivityStatus.DORMANT);
        assertThat(of(letters, "2025-06-29").changesOn()).isEqualTo("2025-06-30");
        assertThat(of(letters, "2025-06-30").status()).isEqualTo(ActivityStatus.DORMANT);
        assertThat(of(List.of(visit("2025-01-01"), letter(2, "2025-02-01")), "2026-06-30")
                        .status())
                .isEqualTo(ActivityStatus.ACTIVE);
    }

    @Test
    void aVisitAfterTheLettersWakesTheRelationship() {
        List<Contact> letters = List.of(letter(2, "2025-02-01"), letter(3, "2025-05-01"), visit("2025-08-01"));
        assertThat(of(letters, "2025-12-01").status()).isEqualTo(ActivityStatus.ACTIVE);
    }

    @Test
    void courtesiesAloneDoNotKeepARelationshipAwake() {
        Contact greeting =
                contact(1, "2025-12-01", ExchangeKind.EVENT, Direction.MUTUAL, Level.LEADER, Substance.SYMBOLIC, 0);
        Activity activity = Activity.of(List.of(greeting), date("2016"), POLICY, LocalDate.parse("2026-01-01"));
        assertThat(activity.status()).isEqualTo(ActivityStatus.DORMANT);
        assertThat(activity.last()).isNull();
        assertThat(of(List.of(greeting), "2026-01-01").status()).isEqualTo(ActivityStatus.ACTIVE);
    }

    private static Activity of(List<Contact> contacts, String on) {
        return Activity.of(contacts, null, POLICY, LocalDate.parse(on));
    }

    private static Contact visit(String day) {
        return contact(1, day, ExchangeKind.VISIT, Direction.OUTBOUND, Level.BUREAU, Substance.NO_OUTCOME, 0);
    }

    private static Contact letter(long id, String day) {
        return contact(id, day, ExchangeKind.LETTER, Direction.OUTBOUND, Level.CORRESPONDENCE, Substance.NO_OUTCOME, 0);
    }

    @Test
    void monthsAreCountedAsTheyPass() {
        assertThat(months("2023-05-10", "2023-06-09")).isZero();
        assertThat(months("2023-05-10", "2023-06-10")).isEqualTo(1);
        assertThat(months("2023-01-31", "2023-02-28")).isEqualTo(1);
        assertThat(months("2023-05-10", "2023-01-01")).isZero();
        assertThat(months("2019-07-01", "2021-08-15"))
                .as("half a year before the excused ones")
                .isEqualTo(6);
        assertThat(months("2021-03-01", "2022-12-31")).isZero();
    }

    /** Or a relationship were dormant for one part of the portal and not for another. */
    @Test
    void soManyMonthsHavePassedOnTheVeryDayThatIsSoManyMonthsLater() {
        for (LocalDate since = LocalDate.of(2018, 1, 1);
                since.isBefore(LocalDate.of(2024, 1, 1));
                since = since.plusDays(11)) {
            for (int months = 1; months < 50; months += 7) {
                LocalDate day = Activity.after(since, months, POLICY.excused());
                assertThat(Activity.monthsCounted(since, day, POLICY.excused()))
                        .as("%s and %d months", since, months)
                        .isGreaterThanOrEqualTo(months);
                assertThat(Activity.monthsCounted(since, day.minusDays(1), POLICY.excused()))
                        .as("%s and %d months, a day before", since, months)
                        .isLessThan(months);
            }
        }
    }

    private static int months(String since, String on) {
        return Activity.monthsCounted(LocalDate.parse(since), LocalDate.parse(on), POLICY.excused());
    }
}
