package youcheng.calendar.ui;

/** The address of the office's calendar. */
final class CalendarNavigation {

    /** The calendar of this year, or of the one that the parameter {@link #YEAR} names. */
    public static final String CALENDAR = "calendar";

    public static final String YEAR = "year";

    private CalendarNavigation() {}
}
