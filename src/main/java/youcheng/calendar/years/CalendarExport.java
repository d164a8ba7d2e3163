package youcheng.calendar.years;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.calendar.SpecialDay;
import youcheng.identity.SignedIn;

/** Hands out the special days of a year for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class CalendarExport {

    private final CalendarKeeping keeping;
    private final ExportLog exports;
    private final SignedIn signedIn;

    CalendarExport(CalendarKeeping keeping, ExportLog exports, SignedIn signedIn) {
        this.keeping = keeping;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** All of them, by date. {@code as} is how the person asked for them, for the access log. */
    @PermitAll
    public ExportRows<SpecialDay> export(int year, String as) {
        return exports.handOutWhole(
                "access.calendarExported",
                signedIn.person().asActor(),
                as,
                () -> keeping.year(year).days());
    }
}
