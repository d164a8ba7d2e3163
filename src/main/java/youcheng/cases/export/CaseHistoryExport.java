package youcheng.cases.export;

import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.audit.TrailEntry;
import youcheng.base.CaseNumber;
import youcheng.base.ExportRows;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.identity.OfficeReading;
import youcheng.identity.SignedIn;

/** Hands out what was done in a case for a file, which leaves the portal; each time is on record in the access log. */
@Service
@OfficeReading
public class CaseHistoryExport {

    private final CaseReading cases;
    private final ExportLog exports;
    private final SignedIn signedIn;

    CaseHistoryExport(CaseReading cases, ExportLog exports, SignedIn signedIn) {
        this.cases = cases;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /**
     * All of it, the oldest first; refused, and on record as refused, for whoever may not read the case. {@code as} is how
     * the person asked for it, for the access log.
     */
    public ExportRows<TrailEntry> export(CaseNumber number, String as) {
        if (cases.overview(number).isEmpty()) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return exports.handOutWhole(
                "access.timelineExported", signedIn.person().asActor(), as, () -> cases.timelineOf(number));
    }
}
