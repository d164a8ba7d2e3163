package youcheng.calendar.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import youcheng.base.Languages;
import youcheng.base.ui.Messages;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.years.CalendarYearRecord;

/** A month as a table of weeks; a special day carries a sign and its name, not a colour alone. */
class MonthTable extends NativeTable {

    private static final int WEEK = 7;

    MonthTable(CalendarYearRecord year, int month, Messages messages, LocalDate today) {
        addClassName("calendar-month");
        Locale language = messages.language();
        setCaptionText(Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, language));
        NativeTableRow weekdays = new NativeTableRow();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            NativeTableHeaderCell head = weekdays.addHeaderCell();
            TextStyle style = Languages.isChinese(language) ? TextStyle.NARROW : TextStyle.SHORT;
            head.setText(weekday.getDisplayName(style, language));
            head.getElement().setAttribute("scope", "col");
        }
        getHead().add(weekdays);
        LocalDate first = LocalDate.of(year.year(), month, 1);
        LocalDate day = first.with(DayOfWeek.MONDAY);
        while (day.isBefore(first.plusMonths(1))) {
            NativeTableRow week = new NativeTableRow();
            for (int i = 0; i < WEEK; i++) {
                NativeTableCell cell = week.addDataCell();
                if (day.getMonthValue() == month) {
                    fill(cell, day, year, messages, day.equals(today));
                }
                day = day.plusDays(1);
            }
            getBody().add(week);
        }
    }

    private static void fill(
            NativeTableCell cell, LocalDate day, CalendarYearRecord year, Messages messages, boolean today) {
        cell.add(new Span(Integer.toString(day.getDayOfMonth())));
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            cell.addClassName("calendar-weekend");
        }
        if (today) {
            cell.addClassName("calendar-today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        year.on(day).ifPresent(special -> mark(cell, special, messages));
    }

    private static void mark(NativeTableCell cell, SpecialDay special, Messages messages) {
        String kind = messages.t("calendar.kind." + special.kind().name());
        cell.addClassName(special.isWorkingDay() ? "calendar-makeup" : "calendar-holiday");
        Span sign = new Span(messages.t(special.isWorkingDay() ? "calendar.sign.MAKE_UP" : "calendar.sign.HOLIDAY"));
        sign.addClassName("calendar-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(kind + messages.t("calendar.colon") + messages.say(special.name()));
        name.addClassName("visually-hidden");
        cell.getElement().setAttribute("title", kind + messages.t("calendar.colon") + messages.say(special.name()));
        cell.add(sign, name);
    }
}
