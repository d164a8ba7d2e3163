package youcheng.calendar.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import youcheng.base.CleanText;
import youcheng.base.Rejection;
import youcheng.base.TypedDate;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.SpecialDay.DayKind;

/** A list of special days as text, a line each; what cannot be read is named by its line. */
final class CalendarList {

    private static final Map<String, DayKind> KINDS =
            Map.of("HOLIDAY", DayKind.HOLIDAY, "MAKE_UP", DayKind.MAKE_UP, "休", DayKind.HOLIDAY, "班", DayKind.MAKE_UP);
    private static final int LONGEST_NAME = 100;
    private static final int MOST_LINES = 366;

    private CalendarList() {}

    /** The day as a line. */
    static String write(SpecialDay day) {
        return day.day() + ";" + day.kind() + ";" + day.nameZh() + ";" + day.nameEn();
    }

    static List<SpecialDay> read(String text) {
        List<SpecialDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        String[] lines = CleanText.lines(text).split("\n", -1);
        if (lines.length > MOST_LINES) {
            throw Rejection.of("list", "calendar.rejection.tooManyLines", MOST_LINES);
        }
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                SpecialDay day = line(lines[i], i + 1);
                if (!seen.add(day.day())) {
                    throw Rejection.of("list", "calendar.rejection.lineTwice", i + 1, day.day());
                }
                days.add(day);
            }
        }
        if (days.isEmpty()) {
            throw Rejection.of("list", "calendar.rejection.listEmpty");
        }
        return days;
    }

    private static SpecialDay line(String line, int number) {
        String[] parts = line.split("[;；\t]", -1);
        if (parts.length != 4) {
            throw Rejection.of("list", "calendar.rejection.lineParts", number);
        }
        DayKind kind = KINDS.get(parts[1].strip());
        if (kind == null) {
            throw Rejection.of("list", "calendar.rejection.lineKind", number);
        }
        String nameZh = parts[2].strip();
        String nameEn = parts[3].strip();
        if (nameZh.isEmpty() || nameEn.isEmpty() || nameZh.length() > LONGEST_NAME || nameEn.length() > LONGEST_NAME) {
            throw Rejection.of("list", "calendar.rejection.lineName", number, LONGEST_NAME);
        }
        return new SpecialDay(day(parts[0], number), kind, nameZh, nameEn);
    }

    private static LocalDate day(String typed, int number) {
        try {
            Optional<LocalDate> day = TypedDate.readDay("list", typed);
            if (day.isPresent()) {
                return day.get();
            }
        } catch (Rejection unreadable) {
            Rejection rejection = Rejection.of("list", "calendar.rejection.lineDate", number);
            rejection.initCause(unreadable);
            throw rejection;
        }
        throw Rejection.of("list", "calendar.rejection.lineDate", number);
    }
}
