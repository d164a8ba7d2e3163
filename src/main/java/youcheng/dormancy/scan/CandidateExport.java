package youcheng.dormancy.scan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.Desk;
import youcheng.identity.SignedIn;

/** Hands out what a scan would find for a file, which leaves the portal; each time is on record in the access log. */
@Service
@ScanReaders
public class CandidateExport {

    private final ScanReading reading;
    private final ExportLog exports;
    private final SignedIn signedIn;

    CandidateExport(ScanReading reading, ExportLog exports, SignedIn signedIn) {
        this.reading = reading;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /**
     * What it would make now of every relationship in force, or of those of a desk. {@code as} is how the person asked for
     * it, for the access log.
     */
    public ExportRows<Candidate> export(@Nullable Desk desk, String as) {
        return exports.handOutWhole(
                "access.candidatesExported",
                signedIn.person().asActor(),
                as,
                () -> reading.wouldFind().stream()
                        .filter(each -> desk == null || each.relationship().desk() == desk)
                        .toList());
    }
}
