package youcheng.calendar.day;

import java.time.LocalDate;

/**
 * Where the office's day stands.
 *
 * @param day the day by which the office works
 * @param daysAhead by how many days it is ahead of the machine's
 * @param latest the last day to which it may be moved
 * @param version counts its moves; who moves it says which they saw
 * @param isDemonstration whether it can be moved here at all
 */
public record OfficeDayRecord(LocalDate day, int daysAhead, LocalDate latest, long version, boolean isDemonstration) {

    /** Whether it was ever moved. */
    public boolean isMoved() {
        return daysAhead > 0;
    }

    /** Whether it may still be moved by so many days. */
    public boolean allows(int days) {
        return !day.plusDays(days).isAfter(latest);
    }
}
