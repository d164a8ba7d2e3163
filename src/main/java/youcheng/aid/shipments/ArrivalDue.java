package youcheng.aid.shipments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.calendar.OfficeCalendar;

/** When an arrival is asked for that is expected on a day: on the working day after it, and not before the next one. */
@Component
class ArrivalDue {

    private final OfficeCalendar calendar;
    private final Clock clock;

    ArrivalDue(OfficeCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant dueFor(LocalDate expected) {
        return calendar.closeOf(askedOn(expected));
    }

    Instant reminderFor(LocalDate expected) {
        return calendar.reminderFor(askedOn(expected));
    }

    private LocalDate askedOn(LocalDate expected) {
        LocalDate today = LocalDate.now(clock);
        return calendar.plusWorkingDays(expected.isBefore(today) ? today : expected, 1);
    }
}
