package youcheng.workflow;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Where one group of due dates ends and the next begins, at one moment: days and weeks end at midnight where the office
 * is. Whoever counts groups and then reads their rows does both with the same borders.
 *
 * @param now what is due before is overdue
 * @param tomorrow when today ends
 * @param nextWeek when this week ends, on the night to Monday
 */
public record DueBorders(Instant now, Instant tomorrow, Instant nextWeek) {

    /** The borders of this moment, in the clock's zone. */
    public static DueBorders at(Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        return new DueBorders(
                now.toInstant(),
                today.plusDays(1).atStartOfDay(now.getZone()).toInstant(),
                today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atStartOfDay(now.getZone())
                        .toInstant());
    }

    /** The group of what is due then, or never. */
    public DueGroup groupOf(@Nullable Instant due) {
        if (due == null) {
            return DueGroup.UNDATED;
        }
        if (due.isBefore(now)) {
            return DueGroup.OVERDUE;
        }
        if (due.isBefore(tomorrow)) {
            return DueGroup.TODAY;
        }
        return due.isBefore(nextWeek) ? DueGroup.THIS_WEEK : DueGroup.LATER;
    }

    /** The due dates of this group. */
    public DueRange range(DueGroup group) {
        return switch (group) {
            case OVERDUE -> DueRange.between(null, now);
            case TODAY -> DueRange.between(now, tomorrow);
            case THIS_WEEK -> DueRange.between(tomorrow, nextWeek);
            case LATER -> DueRange.between(nextWeek, null);
            case UNDATED -> DueRange.undated();
            case DONE -> throw new IllegalArgumentException("What is done is not due");
        };
    }
}
