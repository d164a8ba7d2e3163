package youcheng.courtesies.planning;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.courtesies.CourtesyReading;
import youcheng.courtesies.DueCourtesy;
import youcheng.identity.SignedIn;
import youcheng.register.RelationshipId;

/** Hands out what a relationship is due for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class CourtesyExport {

    private final CourtesyReading reading;
    private final ExportLog exports;
    private final SignedIn signedIn;

    CourtesyExport(CourtesyReading reading, ExportLog exports, SignedIn signedIn) {
        this.reading = reading;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** All that is due, in its order. {@code as} is how the person asked for it, for the access log. */
    @PermitAll
    public ExportRows<DueCourtesy> export(RelationshipId relationship, String as) {
        return exports.handOutWhole(
                "access.courtesiesExported", signedIn.person().asActor(), as, () -> due(relationship));
    }

    private List<DueCourtesy> due(RelationshipId relationship) {
        return reading.due(relationship).map(CourtesyReading.Due::courtesies).orElse(List.of());
    }
}
