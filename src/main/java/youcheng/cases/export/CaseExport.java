package youcheng.cases.export;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
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

    /** Most cases in one file. */
    public static final int MOST = 20_000;

    private static final int AT_ONCE = 500;

    private final CaseList list;
    private final OwnCases own;
    private final AccessLog accessLog;
    private final SignedIn signedIn;

    CaseExport(CaseList list, OwnCases own, AccessLog accessLog, SignedIn signedIn) {
        this.list = list;
        this.own = own;
        this.accessLog = accessLog;
        this.signedIn = signedIn;
    }

    /**
     * What the query wants, at most {@link #MOST}, in its order. {@code as} is how the person asked for it, for the access
     * log, in which it stands before anything leaves.
     */
    public List<OwnCase> export(CaseQuery query, String as) {
        int wanted = Math.min(list.count(query), MOST);
        accessLog.record(AuditEvent.of("access.casesExported", signedIn.person().asActor())
                .with(Change.personal("access.attempt", null, as))
                .with(Change.of("access.exported", null, wanted)));
        List<OwnCase> rows = new ArrayList<>();
        for (int from = 0; from < wanted; from += AT_ONCE) {
            rows.addAll(own.page(query, from, Math.min(AT_ONCE, wanted - from)));
        }
        return rows;
    }
}
