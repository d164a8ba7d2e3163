package youcheng.aid.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.identity.OfficeReading;
import youcheng.identity.SignedIn;

/** Hands out the list of packages for a file, which leaves the portal; each time is on record in the access log. */
@Service
@OfficeReading
public class AidExport {

    /** Most packages in one file. */
    public static final int MOST = 20_000;

    private static final int AT_ONCE = 500;

    private final AidListing listing;
    private final AccessLog accessLog;
    private final SignedIn signedIn;

    AidExport(AidListing listing, AccessLog accessLog, SignedIn signedIn) {
        this.listing = listing;
        this.accessLog = accessLog;
        this.signedIn = signedIn;
    }

    /**
     * What the filter wants, at most {@link #MOST}, in its order in this language. {@code as} is how the person asked for it,
     * for the access log, in which it stands before anything leaves.
     */
    public List<AidRow> export(AidFilter filter, Locale language, String as) {
        int wanted = Math.min(listing.counts(filter).of(filter.phase()), MOST);
        accessLog.record(AuditEvent.of("access.aidExported", signedIn.person().asActor())
                .with(Change.personal("access.attempt", null, as))
                .with(Change.of("access.exported", null, wanted)));
        List<AidRow> rows = new ArrayList<>();
        for (int from = 0; from < wanted; from += AT_ONCE) {
            rows.addAll(listing.page(filter, language, from, Math.min(AT_ONCE, wanted - from)));
        }
        return rows;
    }
}
