package youcheng.cases.conditions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import youcheng.workflow.DueBorders;
import youcheng.workflow.DueGroup;
import youcheng.workflow.DueRange;

/** When work is due, as seen from the day on which somebody looks. */
public enum DueWhen {
    OVERDUE,
    TODAY,
    TOMORROW,
    /** From today until Sunday. */
    THIS_WEEK,
    NEXT_WEEK,
    /** From today until this day of the next month. */
    WITHIN_A_MONTH,
    UNDATED;

    /** These due dates, at the moment of these borders, in the office's zone. */
    DueRange range(DueBorders borders, ZoneId zone) {
        LocalDate today = borders.now().atZone(zone).toLocalDate();
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return switch (this) {
            case OVERDUE -> borders.range(DueGroup.OVERDUE);
            case TODAY -> days(today, today, zone);
            case TOMORROW -> days(today.plusDays(1), today.plusDays(1), zone);
            case THIS_WEEK -> days(today, monday.minusDays(1), zone);
            case NEXT_WEEK -> days(monday, monday.plusDays(6), zone);
            case WITHIN_A_MONTH -> days(today, today.plusMonths(1), zone);
            case UNDATED -> borders.range(DueGroup.UNDATED);
        };
    }

    /** From the beginning of one day to the end of another; without one of them there is no border on that side. */
    static DueRange days(@Nullable LocalDate first, @Nullable LocalDate last, ZoneId zone) {
        return DueRange.between(
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
