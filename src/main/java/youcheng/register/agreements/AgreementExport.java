package youcheng.register.agreements;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.SignedIn;
import youcheng.register.RelationshipId;

/** Hands out the agreements of a relationship for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class AgreementExport {

    private final Agreements agreements;
    private final ExportLog exports;
    private final SignedIn signedIn;

    AgreementExport(Agreements agreements, ExportLog exports, SignedIn signedIn) {
        this.agreements = agreements;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** All of them, the first signed first. {@code as} is how the person asked for them, for the access log. */
    @PermitAll
    public ExportRows<AgreementRecord> export(RelationshipId relationship, String as) {
        return exports.handOutWhole(
                "access.agreementsExported", signedIn.person().asActor(), as, () -> agreements.of(relationship));
    }
}
