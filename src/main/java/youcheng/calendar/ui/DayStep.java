package youcheng.calendar.ui;

/** By how much the office's day is moved on at once. */
public enum DayStep {
    DAY(1),
    WEEK(7),
    MONTH(30),
    /** As long as the answer to a letter is awaited. */
    LETTER(60),
    /** To a day that somebody chooses. */
    CHOSEN(0);

    private final int days;

    DayStep(int days) {
        this.days = days;
    }

    /** So many days; none where a day is chosen. */
    int days() {
        return days;
    }
}
