package youcheng.exchanges.export;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.identity.SignedIn;

/** Hands out exchanges for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class ExchangeExport {

    private final ExchangeReading reading;
    private final ExportLog exports;
    private final SignedIn signedIn;

    ExchangeExport(ExchangeReading reading, ExportLog exports, SignedIn signedIn) {
        this.reading = reading;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** What the filter wants, in its order. {@code as} is how the person asked for it, for the access log. */
    @PermitAll
    public ExportRows<ExchangeRecord> export(ExchangeFilter filter, String as) {
        return exports.handOut(
                new ExportLog.TakenList(
                        "access.exchangesExported", signedIn.person().asActor(), as, reading.count(filter)),
                (offset, limit) -> reading.page(filter, offset, limit));
    }
}
