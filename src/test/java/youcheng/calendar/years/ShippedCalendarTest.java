package youcheng.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.calendar.OfficeCalendar;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.years.CalendarYearRecord.Extent;
import youcheng.proposals.Office;

/** The calendar that is shipped: China's holidays and make-up days, as far as they are published. */
@PortalTest
class ShippedCalendarTest {

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private CalendarKeeping keeping;

    @Autowired
    private Office office;

    /** Worked by hand from the published arrangement. */
    @ParameterizedTest
    @CsvSource({
        // Spring Festival is 15 to 23 February; the Saturdays before and after are worked.
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-13, 6, 2026-02-28",
        "2026-02-28, 1, 2026-03-02",
        // National Day is 1 to 7 October, made up for on 20 September and 10 October.
        "2026-09-18, 1, 2026-09-20",
        "2026-09-30, 1, 2026-10-08",
        "2026-10-09, 1, 2026-10-10",
        "2026-10-10, 1, 2026-10-12",
        // Over the end of the year: the eve is a Thursday, 1 January a holiday and then a weekend.
        "2026-12-31, 1, 2027-01-04",
        "2027-02-04, 1, 2027-02-09",
        // 2030 is kept by nobody: Monday to Friday.
        "2030-09-30, 1, 2030-10-01",
    })
    void workingDaysPassOverHolidaysAndCountMakeUpDays(LocalDate day, int days, LocalDate due) {
        assertThat(calendar.plusWorkingDays(day, days)).isEqualTo(due);
    }

    @Test
    void aReminderComesOnTheWorkingDayBeforeEvenIfThatIsAMakeUpSaturday() {
        assertThat(calendar.reminderFor(LocalDate.of(2026, 2, 24)))
                .isEqualTo(LocalDate.of(2026, 2, 14)
                        .atTime(9, 0)
                        .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                        .toInstant());
    }

    @Test
    void eachYearNamesItsSourceAndHowFarItGoes() {
        office.sessions().as("officer", () -> {
            CalendarYearRecord whole = keeping.year(2026);
            assertThat(whole.extent()).isEqualTo(Extent.COMPLETE);
            assertThat(whole.published()).isEqualTo(LocalDate.of(2025, 11, 4));
            assertThat(whole.days()).filteredOn(day -> !day.isWorkingDay()).hasSize(33);
            assertThat(whole.days()).filteredOn(SpecialDay::isWorkingDay).hasSize(6);

            CalendarYearRecord next = keeping.year(2027);
            assertThat(next.extent()).isEqualTo(Extent.STATUTORY);
            // Thirteen days by law.
            assertThat(next.days()).hasSize(13).noneMatch(SpecialDay::isWorkingDay);
            assertThat(keeping.year(2030).isMissing()).isTrue();
        });
        assertThat(calendar.isKept(2027)).isTrue();
        assertThat(calendar.isKept(2030)).isFalse();
    }
}
