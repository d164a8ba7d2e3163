package youcheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youcheng.calendar.years.SpecialDays;

/** Due dates count in the office's days and end with them. */
class OfficeCalendarTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** 2026-03-06 is a Friday; 09:00 in Beijing. */
    private static final SpecialDays NOTHING_SPECIAL = new SpecialDays() {
        @Override
        public Map<LocalDate, SpecialDay> all() {
            return Map.of();
        }

        @Override
        public boolean isKept(int year) {
            return false;
        }
    };

    private final OfficeCalendar onFriday = at("2026-03-06T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, 0, 2026-03-06",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-06, 5, 2026-03-13",
        "2026-03-06, 6, 2026-03-16",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-08, 5, 2026-03-13",
        "2026-03-09, 1, 2026-03-10",
    })
    void workingDaysPassOverTheWeekend(LocalDate day, int days, LocalDate due) {
        assertThat(onFriday.plusWorkingDays(day, days)).isEqualTo(due);
    }

    @Test
    void mondayToFridayAreWorkingDays() {
        assertThat(LocalDate.of(2026, 3, 2).datesUntil(LocalDate.of(2026, 3, 9)).map(onFriday::isWorkingDay))
                .containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void workIsDueWhenTheOfficeCloses() {
        assertThat(onFriday.inWorkingDays(1)).isEqualTo(Instant.parse("2026-03-09T10:00:00Z"));
    }

    @Test
    void lettersCountEveryDay() {
        assertThat(onFriday.inDays(30)).isEqualTo(Instant.parse("2026-04-05T10:00:00Z"));
        assertThat(onFriday.inDays(1)).isEqualTo(Instant.parse("2026-03-07T10:00:00Z"));
    }

    @Test
    void theDayIsTheOfficesDayAndNotTheMachines() {
        // Sunday evening in Greenwich is Monday morning in Beijing.
        OfficeCalendar onMonday = at("2026-03-08T23:30:00Z");

        assertThat(onMonday.inWorkingDays(1)).isEqualTo(Instant.parse("2026-03-10T10:00:00Z"));
    }

    private static OfficeCalendar at(String instant) {
        return new OfficeCalendar(Clock.fixed(Instant.parse(instant), BEIJING), NOTHING_SPECIAL);
    }
}
