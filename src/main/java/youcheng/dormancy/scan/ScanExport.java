package youcheng.dormancy.scan;

import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.CaseNumber;
import youcheng.base.ExportRows;
import youcheng.dormancy.scan.ScanReading.NamedFinding;
import youcheng.identity.SignedIn;

/** Hands out what a scan found for a file, which leaves the portal; each time is on record in the access log. */
@Service
@ScanReaders
public class ScanExport {

    private final ScanReading reading;
    private final ExportLog exports;
    private final SignedIn signedIn;

    ScanExport(ScanReading reading, ExportLog exports, SignedIn signedIn) {
        this.reading = reading;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** What the scan found with this verdict, as it looked. {@code as} is how the person asked for it, for the access log. */
    public ExportRows<NamedFinding> export(CaseNumber scan, Verdict verdict, String as) {
        return exports.handOut(
                new ExportLog.TakenList(
                        "access.findingsExported",
                        signedIn.person().asActor(),
                        as,
                        reading.countFindings(scan, verdict)),
                (offset, limit) -> reading.findings(scan, verdict, offset / limit, limit));
    }
}
