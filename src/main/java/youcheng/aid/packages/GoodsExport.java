package youcheng.aid.packages;

import org.springframework.stereotype.Service;
import youcheng.aid.goods.AidLine;
import youcheng.audit.ExportLog;
import youcheng.base.CaseNumber;
import youcheng.base.ExportRows;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.identity.OfficeReading;
import youcheng.identity.SignedIn;

/** Hands out the goods of a package for a file, which leaves the portal; each time is on record in the access log. */
@Service
@OfficeReading
public class GoodsExport {

    private final AidReading reading;
    private final CaseReading cases;
    private final ExportLog exports;
    private final SignedIn signedIn;

    GoodsExport(AidReading reading, CaseReading cases, ExportLog exports, SignedIn signedIn) {
        this.reading = reading;
        this.cases = cases;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /**
     * All lines, in their order; refused, and on record as refused, for whoever may not read the case. {@code as} is how the
     * person asked for them, for the access log.
     */
    public ExportRows<AidLine> export(CaseNumber number, String as) {
        if (cases.overview(number).isEmpty()) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return exports.handOutWhole(
                "access.goodsExported", signedIn.person().asActor(), as, () -> reading.linesOfCase(number));
    }
}
