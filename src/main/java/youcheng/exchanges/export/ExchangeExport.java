package youcheng.exchanges.export;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.identity.SignedIn;

/** Hands out many exchanges at once for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class ExchangeExport {

    /** Most exchanges in one file. */
    public static final int MOST = 100_000;

    private static final int AT_ONCE = 1000;

    private final ExchangeReading reading;
    private final AccessLog accessLog;
    private final SignedIn signedIn;

    ExchangeExport(ExchangeReading reading, AccessLog accessLog, SignedIn signedIn) {
        this.reading = reading;
        this.accessLog = accessLog;
        this.signedIn = signedIn;
    }

    /**
     * Hands out what the filter wants, at most {@link #MOST}, a page at a time and in its order. {@code as} is how the
     * person asked for it, for the access log, in which it stands before anything leaves. Tells how many the filter
     * wants in all.
     */
    @PermitAll
    public int export(ExchangeFilter filter, String as, Consumer<List<ExchangeRecord>> some) {
        int all = reading.count(filter);
        int wanted = Math.min(all, MOST);
        accessLog.record(
                AuditEvent.of("access.exchangesExported", signedIn.person().asActor())
                        .with(Change.personal("access.attempt", null, as))
                        .with(Change.of("access.exported", null, wanted)));
        for (int from = 0; from < wanted; from += AT_ONCE) {
            some.accept(reading.page(filter, from, Math.min(AT_ONCE, wanted - from)));
        }
        return all;
    }
}
