package youcheng.audit.export;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import youcheng.audit.AuditReading;
import youcheng.audit.Chain;
import youcheng.audit.ExportLog;
import youcheng.audit.Reader;
import youcheng.audit.TrailEntry;
import youcheng.base.ExportRows;

/** Hands out a chain of the trail for a file, which leaves the portal; each time is on record in the access log. */
@Service
@RolesAllowed(AuditReading.AUDITOR)
public class TrailExport {

    private final ExportLog exports;
    private final Reader reader;

    TrailExport(ExportLog exports, Reader reader) {
        this.exports = exports;
        this.reader = reader;
    }

    /** All entries of a chain, the newest first. {@code as} is how the person asked for it, for the access log. */
    public ExportRows<TrailEntry> export(Chain chain, String as) {
        return exports.handOutChain("access.trailExported", reader.reader(), as, chain);
    }
}
