package youcheng.plans.export;

import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.OfficeReading;
import youcheng.identity.SignedIn;
import youcheng.plans.PlanReading;
import youcheng.plans.PlannedItemRecord;
import youcheng.register.RelationshipId;

/** Hands out what is planned for a relationship for a file, which leaves the portal; each time is on record in the access log. */
@Service
@OfficeReading
public class PlanExport {

    private final PlanReading reading;
    private final ExportLog exports;
    private final SignedIn signedIn;

    PlanExport(PlanReading reading, ExportLog exports, SignedIn signedIn) {
        this.reading = reading;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** All items, by their day. {@code as} is how the person asked for them, for the access log. */
    public ExportRows<PlannedItemRecord> export(RelationshipId relationship, String as) {
        return exports.handOutWhole(
                "access.plansExported", signedIn.person().asActor(), as, () -> reading.of(relationship));
    }
}
