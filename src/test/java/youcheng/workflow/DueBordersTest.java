package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Groups of due dates end at midnight where the office is, and weeks on the night to Monday. */
class DueBordersTest {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    @Test
    void whatIsDueNowIsNotOverdueYet() {
        DueBorders borders = at("2026-03-04T10:00");
        assertThat(borders.groupOf(then("2026-03-04T09:59:59"))).isEqualTo(DueGroup.OVERDUE);
        assertThat(borders.groupOf(then("2026-03-04T10:00"))).isEqualTo(DueGroup.TODAY);
    }

    /** At two in the morning in Shanghai it is still the day before in London. */
    @Test
    void todayEndsAtMidnightInTheOffice() {
        DueBorders borders = at("2026-03-04T02:00");
        assertThat(borders.groupOf(then("2026-03-04T23:59:59"))).isEqualTo(DueGroup.TODAY);
        assertThat(borders.groupOf(then("2026-03-05T00:00"))).isEqualTo(DueGroup.THIS_WEEK);
        assertThat(borders.tomorrow()).isEqualTo(Instant.parse("2026-03-04T16:00:00Z"));
    }

    @Test
    void theWeekEndsOnTheNightToMonday() {
        DueBorders wednesday = at("2026-03-04T10:00");
        assertThat(wednesday.groupOf(then("2026-03-08T23:59:59"))).isEqualTo(DueGroup.THIS_WEEK);
        assertThat(wednesday.groupOf(then("2026-03-09T00:00"))).isEqualTo(DueGroup.LATER);
    }

    @Test
    void onSundayNothingIsLeftOfTheWeekButToday() {
        DueBorders sunday = at("2026-03-08T10:00");
        assertThat(sunday.groupOf(then("2026-03-08T23:59:59"))).isEqualTo(DueGroup.TODAY);
        assertThat(sunday.groupOf(then("2026-03-09T00:00"))).isEqualTo(DueGroup.LATER);
    }

    @Test
    void aMondayBeginsAWholeWeek() {
        DueBorders monday = at("2026-03-09T00:00");
        assertThat(monday.groupOf(then("2026-03-15T23:59:59"))).isEqualTo(DueGroup.THIS_WEEK);
        assertThat(monday.groupOf(then("2026-03-16T00:00"))).isEqualTo(DueGroup.LATER);
    }

    @Test
    void whatIsNeverDueIsWithoutDate() {
        assertThat(at("2026-03-04T10:00").groupOf(null)).isEqualTo(DueGroup.UNDATED);
    }

    private static DueBorders at(String local) {
        return DueBorders.at(Clock.fixed(then(local), OFFICE));
    }

    private static Instant then(String local) {
        return LocalDateTime.parse(local).atZone(OFFICE).toInstant();
    }
}
