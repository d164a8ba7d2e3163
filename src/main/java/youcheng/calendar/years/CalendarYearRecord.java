package youcheng.calendar.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.calendar.SpecialDay;

/**
 * A year of the office's calendar.
 *
 * @param extent how much of it is published; null while nobody keeps the year
 * @param published when the source was published; null where that is not known
 * @param version what a change has to name, so that nobody overwrites what they did not see
 * @param days the days that are not as their weekday says, by date
 */
public record CalendarYearRecord(
        int year,
        @Nullable Extent extent,
        String source,
        @Nullable LocalDate published,
        long version,
        List<SpecialDay> days) {

    /** How much of a year is published. */
    public enum Extent {
        /** Holidays and make-up days. */
        COMPLETE,
        /** The days named by law; their make-up days are not announced yet. */
        STATUTORY
    }

    /** Nobody keeps this year: only weekends are passed over. */
    public boolean isMissing() {
        return extent == null;
    }

    /** What the calendar says of this day. */
    public Optional<SpecialDay> on(LocalDate day) {
        return days.stream().filter(each -> each.day().equals(day)).findFirst();
    }
}
