package youcheng.audit.export;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import youcheng.audit.AuditReading;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.ExportLog;
import youcheng.audit.Reader;
import youcheng.audit.TrailEntry;
import youcheng.base.ExportRows;

/** Hands out a chain of the trail for a file, which leaves the portal; each time is on record in the access log. */
@Service
@RolesAllowed(AuditReading.AUDITOR)
public class TrailExport {

    private static final int AT_ONCE = 500;

    private final AuditTrail trail;
    private final ExportLog exports;
    private final Reader reader;

    TrailExport(AuditTrail trail, ExportLog exports, Reader reader) {
        this.trail = trail;
        this.exports = exports;
        this.reader = reader;
    }

    /** All entries of a chain, the newest first. {@code as} is how the person asked for it, for the access log. */
    public ExportRows<TrailEntry> export(Chain chain, String as) {
        long length =
                trail.newest(chain, 1).stream().mapToLong(TrailEntry::sequence).sum();
        return exports.handOutParts(
                new ExportLog.TakenList("access.trailExported", reader.reader(), as, length),
                part -> read(chain, part));
    }

    private void read(Chain chain, Consumer<List<TrailEntry>> part) {
        List<TrailEntry> some = trail.newest(chain, AT_ONCE);
        while (!some.isEmpty()) {
            part.accept(some);
            some = trail.newestBefore(chain, some.getLast().sequence(), AT_ONCE);
        }
    }
}
