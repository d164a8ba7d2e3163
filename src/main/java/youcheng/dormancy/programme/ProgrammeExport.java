package youcheng.dormancy.programme;

import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.identity.SignedIn;

/** Hands out the reviews for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class ProgrammeExport {

    /** Most reviews in one file. */
    public static final int MOST = 10_000;

    private static final int AT_ONCE = 500;

    private final ProgrammeReading reading;
    private final AccessLog accessLog;
    private final SignedIn signedIn;

    ProgrammeExport(ProgrammeReading reading, AccessLog accessLog, SignedIn signedIn) {
        this.reading = reading;
        this.accessLog = accessLog;
        this.signedIn = signedIn;
    }

    /**
     * What the filter wants, at most {@link #MOST}, in its order in this language. {@code as} is how the person asked for it,
     * for the access log, in which it stands before anything leaves.
     */
    @PermitAll
    public List<ProgrammeRow> export(ProgrammeFilter filter, Locale language, String as) {
        int wanted = Math.min(reading.counts(filter).of(filter.phase()), MOST);
        accessLog.record(
                AuditEvent.of("access.reviewsExported", signedIn.person().asActor())
                        .with(Change.personal("access.attempt", null, as))
                        .with(Change.of("access.exported", null, wanted)));
        List<ProgrammeRow> rows = new ArrayList<>();
        for (int from = 0; from < wanted; from += AT_ONCE) {
            rows.addAll(reading.page(filter, language, from, Math.min(AT_ONCE, wanted - from)));
        }
        return rows;
    }
}
