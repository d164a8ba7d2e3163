package youcheng.portfolio.atrisk;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.SignedIn;

/** Hands out the relationships at risk for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class AtRiskExport {

    private static final int AT_ONCE = 200;

    private final RelationshipsAtRisk atRisk;
    private final ExportLog exports;
    private final SignedIn signedIn;

    AtRiskExport(RelationshipsAtRisk atRisk, ExportLog exports, SignedIn signedIn) {
        this.atRisk = atRisk;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** What the filter wants, the soonest change first. {@code as} is how the person asked for it, for the access log. */
    @PermitAll
    public ExportRows<AtRisk> export(AtRiskFilter filter, Locale language, String as) {
        return exports.handOutParts(
                new ExportLog.TakenList(
                        "access.atRiskExported",
                        signedIn.person().asActor(),
                        as,
                        atRisk.find(filter, 0, language).all()),
                part -> atRisk.read(filter, language, AT_ONCE, part));
    }
}
