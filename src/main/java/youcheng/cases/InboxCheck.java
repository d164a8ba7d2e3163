package youcheng.cases;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Deed;
import youcheng.base.CaseNumber;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.InboxDifference;
import youcheng.workflow.InboxReconciler;
import youcheng.workflow.WorkItemId;

/** Compares the inbox with the engine at the administrator's wish, and mends it, a work item at a time. */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
public class InboxCheck {

    private final InboxReconciler reconciler;
    private final CaseFiles files;
    private final Cases cases;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;

    InboxCheck(
            InboxReconciler reconciler,
            CaseFiles files,
            Cases cases,
            AuditTrail trail,
            SignedIn signedIn,
            TransactionTemplate transaction) {
        this.reconciler = reconciler;
        this.files = files;
        this.cases = cases;
        this.trail = trail;
        this.signedIn = signedIn;
        this.transaction = transaction;
    }

    /** Everything that the inbox says otherwise than the engine. */
    public List<InboxDifference> differences() {
        return reconciler.compare();
    }

    /** Writes to the inbox what the engine says, in a transaction for each work item; how many work items. */
    public int mend() {
        Map<WorkItemId, List<InboxDifference>> byTask = new LinkedHashMap<>();
        reconciler
                .compare()
                .forEach(each -> byTask.computeIfAbsent(each.task(), task -> new java.util.ArrayList<>())
                        .add(each));
        byTask.values().forEach(found -> transaction.executeWithoutResult(status -> mend(found)));
        return byTask.size();
    }

    private void mend(List<InboxDifference> found) {
        InboxDifference first = found.getFirst();
        boolean known = CaseNumber.isValid(first.caseNumber())
                && files.findByNumber(first.caseNumber()).isPresent();
        if (!known) {
            return;
        }
        CaseNumber number = new CaseNumber(first.caseNumber());
        cases.lock(number);
        reconciler.mend(first.task());
        Deed deed = Deed.of("work.mended", signedIn.person().asActor()).in(number);
        for (InboxDifference each : found) {
            deed = deed.with(Change.of("cases.difference." + each.kind().name(), each.inbox(), each.engine()));
        }
        trail.append(Chain.of(number), deed);
    }
}
