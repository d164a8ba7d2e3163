package youcheng.cases.export;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;

/** Hands out what was escalated for a file, which leaves the portal; each time is on record in the access log. */
@Service
@RolesAllowed(Roles.AUDITOR)
public class EscalatedExport {

    private final Inbox inbox;
    private final ExportLog exports;
    private final SignedIn signedIn;

    EscalatedExport(Inbox inbox, ExportLog exports, SignedIn signedIn) {
        this.inbox = inbox;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** All that ever was, done and open, the latest first. {@code as} is how the person asked for it, for the access log. */
    public ExportRows<WorkItem> export(String as) {
        return exports.handOut(
                new ExportLog.TakenList(
                        "access.escalatedExported", signedIn.person().asActor(), as, inbox.countEscalated()),
                (offset, limit) -> inbox.escalated(offset / limit, limit));
    }
}
