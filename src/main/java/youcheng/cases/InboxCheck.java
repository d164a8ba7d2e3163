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
import youcheng.workflow.Timer;
import youcheng.workflow.Timers;
import youcheng.workflow.WorkItemId;

/**
 * Compares the inbox with the engine at the administrator's wish, and mends it, a work item at a time; and sets timers
 * going that failed for good.
 */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
public class InboxCheck {

    private final InboxReconciler reconciler;
    private final Timers timers;
    private final CaseFiles files;
    private final Cases cases;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;

    InboxCheck(
            InboxReconciler reconciler,
            Timers timers,
            CaseFiles files,
            Cases cases,
            AuditTrail trail,
            SignedIn signedIn,
            TransactionTemplate transaction) {
        this.reconciler = reconciler;
        this.timers = timers;
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
        if (!isKnown(first.caseNumber())) {
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

    /** Reminders and escalations that failed so often that they are not tried again by themselves. */
    public List<Timer> failedTimers() {
        return timers.failed();
    }

    /** Has all of them tried again, in a transaction for each; how many. */
    public int tryAgain() {
        List<Timer> failed = timers.failed();
        failed.forEach(each -> transaction.executeWithoutResult(status -> tryAgain(each)));
        return failed.size();
    }

    private void tryAgain(Timer timer) {
        boolean known = isKnown(timer.caseNumber());
        if (known) {
            cases.lock(new CaseNumber(timer.caseNumber()));
        }
        // After the lock: by now somebody else may have set it going, or its work be done.
        timers.failed(timer.id()).ifPresent(still -> {
            timers.tryAgain(still);
            if (known) {
                CaseNumber number = new CaseNumber(still.caseNumber());
                trail.append(
                        Chain.of(number),
                        Deed.of("work.timerTriedAgain", signedIn.person().asActor())
                                .in(number)
                                .at(still.step(), null));
            }
        });
    }

    private boolean isKnown(String caseNumber) {
        return CaseNumber.isValid(caseNumber) && files.findByNumber(caseNumber).isPresent();
    }
}
