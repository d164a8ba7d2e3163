package youcheng.register.keeping;

import org.springframework.stereotype.Service;
import youcheng.audit.Chain;
import youcheng.audit.ExportLog;
import youcheng.audit.TrailEntry;
import youcheng.base.ExportRows;
import youcheng.identity.OfficeReading;
import youcheng.identity.SignedIn;
import youcheng.register.RelationshipId;

/** Hands out what was done with a relationship for a file, which leaves the portal; each time is on record in the access log. */
@Service
@OfficeReading
public class RelationshipHistoryExport {

    private final ExportLog exports;
    private final SignedIn signedIn;

    RelationshipHistoryExport(ExportLog exports, SignedIn signedIn) {
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** All of it, the newest first. {@code as} is how the person asked for it, for the access log. */
    public ExportRows<TrailEntry> export(RelationshipId relationship, String as) {
        return exports.handOutChain(
                "access.historyExported", signedIn.person().asActor(), as, Chain.ofRelationship(relationship.value()));
    }
}
