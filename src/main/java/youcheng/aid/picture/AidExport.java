package youcheng.aid.picture;

import java.util.Locale;
import org.springframework.stereotype.Service;
import youcheng.aid.picture.Emergency.Consignment;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.OfficeReading;
import youcheng.identity.SignedIn;

/** Hands out the packages, or what was done in an emergency, for a file, which leaves the portal; each time is on record in the access log. */
@Service
@OfficeReading
public class AidExport {

    private final AidListing listing;
    private final Emergencies emergencies;
    private final ExportLog exports;
    private final SignedIn signedIn;

    AidExport(AidListing listing, Emergencies emergencies, ExportLog exports, SignedIn signedIn) {
        this.listing = listing;
        this.emergencies = emergencies;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** What the filter wants, in its order in this language. {@code as} is how the person asked for it, for the access log. */
    public ExportRows<AidRow> export(AidFilter filter, Locale language, String as) {
        return exports.handOut(
                new ExportLog.TakenList(
                        "access.aidExported",
                        signedIn.person().asActor(),
                        as,
                        listing.counts(filter).of(filter.phase())),
                (offset, limit) -> listing.page(filter, language, offset, limit));
    }

    /** All that was done in this emergency, what is known to be earliest first. */
    public ExportRows<Consignment> export(String occasion, String as) {
        return exports.handOutWhole(
                "access.emergencyExported", signedIn.person().asActor(), as, () -> emergencies.whole(occasion));
    }
}
