package youcheng.tasks.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReaders;
import youcheng.cases.Cases;
import youcheng.workflow.InboxDifference;
import youcheng.workflow.InboxReconciler;
import youcheng.workflow.WorkItemId;

/** Writes to the inbox what the engine says of one task, with an entry in its case, in a transaction of its own. */
@Component
public class InboxRepair {

    private final InboxReconciler reconciler;
    private final Cases cases;
    private final CaseReaders readers;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    InboxRepair(
            InboxReconciler reconciler,
            Cases cases,
            CaseReaders readers,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.reconciler = reconciler;
        this.cases = cases;
        this.readers = readers;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Puts the task of this case right; false where nothing was wrong with it any more, or no such case is known. */
    public boolean repair(WorkItemId task, String caseNumber, Actor by) {
        return CaseNumber.isValid(caseNumber)
                && Boolean.TRUE.equals(transaction.execute(status -> repair(task, new CaseNumber(caseNumber), by)));
    }

    private boolean repair(WorkItemId task, CaseNumber number, Actor by) {
        if (!cases.exists(number)) {
            return false;
        }
        cases.lock(number);
        List<InboxDifference> found = reconciler.compare(task);
        if (found.isEmpty()) {
            return false;
        }
        reconciler.mend(task);
        readers.followTasks(number);
        AuditEvent event = AuditEvent.of("work.mended", by).in(number);
        for (InboxDifference each : found) {
            event = event.with(Change.of("cases.difference." + each.kind().name(), each.inbox(), each.engine()));
        }
        trail.append(Chain.of(number), event);
        return true;
    }
}
