package youcheng.identity.export;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.AccountList;
import youcheng.identity.AccountQuery;
import youcheng.identity.AccountRecord;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/** Hands out the list of accounts for a file, which leaves the portal; each time is on record in the access log. */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountExport {

    private final AccountList list;
    private final ExportLog exports;
    private final SignedIn signedIn;

    AccountExport(AccountList list, ExportLog exports, SignedIn signedIn) {
        this.list = list;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** What the query wants, in its order. {@code as} is how the person asked for it, for the access log. */
    public ExportRows<AccountRecord> export(AccountQuery query, String as) {
        return exports.handOut(
                new ExportLog.TakenList(
                        "access.accountsExported", signedIn.person().asActor(), as, list.count(query)),
                (offset, limit) -> list.page(query, offset, limit));
    }
}
