package youcheng.calendar.day;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import youcheng.base.Rejection;

/** By how many days the office's day is ahead of the machine's; there is one row. */
@Entity
@Table(name = "office_day")
class MovedDay {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private int daysAhead;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected MovedDay() {}

    /** Moves it on by so many days, never back; refused for whoever saw it as it was before another move. */
    void moveOn(long days, long most, long seen) {
        if (seen != version) {
            throw Rejection.because("calendar.rejection.dayMovedMeanwhile");
        }
        if (days < 1) {
            throw Rejection.of(OfficeDay.DAY, "calendar.rejection.forwardOnly");
        }
        if (daysAhead + days > most) {
            throw Rejection.of(OfficeDay.DAY, "calendar.rejection.movedTooFar", OfficeDay.MOST_YEARS);
        }
        daysAhead += (int) days;
    }

    int daysAhead() {
        return daysAhead;
    }

    long version() {
        return version;
    }
}
