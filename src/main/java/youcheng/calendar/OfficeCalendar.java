package youcheng.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.calendar.years.SpecialDays;

/**
 * When work is due. Models call it by name ({@code ${officeCalendar.inWorkingDays(5)}}). Working days are Monday to
 * Friday without public holidays, and the Saturdays and Sundays on which the office makes up for them. In a year that
 * nobody keeps yet they are Monday to Friday.
 */
@Component("officeCalendar")
public class OfficeCalendar {

    /** Work is due at the end of the office's day. */
    private static final LocalTime CLOSE_OF_DAY = LocalTime.of(18, 0);

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final Clock clock;
    private final SpecialDays special;

    OfficeCalendar(Clock clock, SpecialDays special) {
        this.clock = clock;
        this.special = special;
    }

    /** The end of the day that is so many working days after today. */
    public Date inWorkingDays(int days) {
        return Date.from(closeOf(plusWorkingDays(LocalDate.now(clock), days)));
    }

    /** The end of the day that is so many calendar days after today; for letters and answers of others. */
    public Date inDays(int days) {
        return Date.from(closeOf(LocalDate.now(clock).plusDays(days)));
    }

    /** When to remind of something that is due in so many working days from today: the working day before. */
    public Date beforeWorkingDays(int days) {
        return Date.from(reminderFor(plusWorkingDays(LocalDate.now(clock), days)));
    }

    /** When to remind of something that is due on this day: in the morning of the working day before. */
    public Instant reminderFor(LocalDate due) {
        LocalDate day = due.minusDays(1);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return openingOf(day);
    }

    /** The day that is so many working days after this one. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        LocalDate due = day;
        int left = days;
        while (left > 0) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                left--;
            }
        }
        return due;
    }

    public boolean isWorkingDay(LocalDate day) {
        return specialDay(day)
                .map(SpecialDay::isWorkingDay)
                .orElse(day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** What the calendar says of this day, where it is not as its weekday says. */
    public Optional<SpecialDay> specialDay(LocalDate day) {
        return Optional.ofNullable(special.all().get(day));
    }

    /** Whether somebody keeps this year; if not, only weekends are passed over. */
    public boolean isKept(int year) {
        return special.isKept(year);
    }

    /** The end of the office's day. */
    public Instant closeOf(LocalDate day) {
        return day.atTime(CLOSE_OF_DAY).atZone(clock.getZone()).toInstant();
    }

    /** This instant where it is within the office's hours, or else when the office opens next. */
    public Instant officeHourFrom(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        LocalDate day = at.toLocalDate();
        if (isWorkingDay(day) && at.toLocalTime().isBefore(CLOSE_OF_DAY)) {
            Instant opening = openingOf(day);
            return instant.isBefore(opening) ? opening : instant;
        }
        return openingOf(plusWorkingDays(day, 1));
    }

    private Instant openingOf(LocalDate day) {
        return day.atTime(OPENING).atZone(clock.getZone()).toInstant();
    }
}
