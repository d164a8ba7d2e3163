package youcheng.calendar.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Messages;
import youcheng.base.ui.UrlState;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.years.CalendarExport;

/** The special days of a year as a file. */
@Component
class SpecialDaysFile {

    private final CalendarExport export;
    private final Exports exports;
    private final Messages messages;

    SpecialDaysFile(CalendarExport export, Exports exports, Messages messages) {
        this.export = export;
        this.exports = exports;
        this.messages = messages;
    }

    ExportButtons buttons(int year) {
        return exports.buttons(
                messages.t("calendar.days"),
                () -> new ExportTable<>(
                        messages.t("calendar.title", Integer.toString(year)),
                        columns(),
                        export.export(
                                year, UrlState.of(CalendarView.YEAR.says(year)).linkTo(CalendarNavigation.CALENDAR))));
    }

    private List<ExportColumn<SpecialDay>> columns() {
        return List.of(
                column("calendar.day", SpecialDay::day),
                column(
                        "calendar.kind",
                        day -> messages.t("calendar.kind." + day.kind().name())),
                column("calendar.name", day -> messages.say(day.name())));
    }

    private ExportColumn<SpecialDay> column(String headingKey, ExportColumn.Cell<SpecialDay> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }
}
