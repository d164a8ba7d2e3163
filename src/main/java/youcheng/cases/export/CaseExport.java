package youcheng.cases.export;

import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.cases.CaseList;
import youcheng.cases.CaseQuery;
import youcheng.cases.OwnCases;
import youcheng.cases.OwnCases.OwnCase;
import youcheng.identity.OfficeReading;
import youcheng.identity.SignedIn;

/** Hands out a list of cases for a file, which leaves the portal; each time is on record in the access log. */
@Service
@OfficeReading
public class CaseExport {

    private final CaseList list;
    private final OwnCases own;
    private final ExportLog exports;
    private final SignedIn signedIn;

    CaseExport(CaseList list, OwnCases own, ExportLog exports, SignedIn signedIn) {
        this.list = list;
        this.own = own;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** What the query wants, in its order. {@code as} is how the person asked for it, for the access log. */
    public ExportRows<OwnCase> export(CaseQuery query, String as) {
        return exports.handOut(
                new ExportLog.TakenList(
                        "access.casesExported", signedIn.person().asActor(), as, list.count(query)),
                (offset, limit) -> own.page(query, offset, limit));
    }
}
