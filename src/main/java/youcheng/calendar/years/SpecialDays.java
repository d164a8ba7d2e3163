package youcheng.calendar.years;

import java.time.LocalDate;
import java.util.Map;
import youcheng.calendar.SpecialDay;

/** What the office's calendar says beyond the weekdays. */
public interface SpecialDays {

    /** Every day that is not as its weekday says. */
    Map<LocalDate, SpecialDay> all();

    /** Whether somebody keeps this year. */
    boolean isKept(int year);
}
