package youcheng.dormancy.programme;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.SignedIn;

/** Hands out the reviews for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class ProgrammeExport {

    private final ProgrammeReading reading;
    private final ExportLog exports;
    private final SignedIn signedIn;

    ProgrammeExport(ProgrammeReading reading, ExportLog exports, SignedIn signedIn) {
        this.reading = reading;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** What the filter wants, in its order in this language. {@code as} is how the person asked for it, for the access log. */
    @PermitAll
    public ExportRows<ProgrammeRow> export(ProgrammeFilter filter, Locale language, String as) {
        return exports.handOut(
                new ExportLog.TakenList(
                        "access.reviewsExported",
                        signedIn.person().asActor(),
                        as,
                        reading.counts(filter).of(filter.phase())),
                (offset, limit) -> reading.page(filter, language, offset, limit));
    }
}
