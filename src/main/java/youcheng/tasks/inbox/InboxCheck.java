package youcheng.tasks.inbox;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
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
    private final InboxRepair repair;
    private final Timers timers;
    private final Cases cases;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;

    InboxCheck(
            InboxReconciler reconciler,
            InboxRepair repair,
            Timers timers,
            Cases cases,
            AuditTrail trail,
            SignedIn signedIn,
            TransactionTemplate transaction) {
        this.reconciler = reconciler;
        this.repair = repair;
        this.timers = timers;
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
        Map<WorkItemId, String> tasks = new LinkedHashMap<>();
        reconciler.compare().forEach(each -> tasks.put(each.task(), each.caseNumber()));
        Actor by = signedIn.person().asActor();
        return (int) tasks.entrySet().stream()
                .filter(task -> repair.repair(task.getKey(), task.getValue(), by))
                .count();
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
                        AuditEvent.of("work.timerTriedAgain", signedIn.person().asActor())
                                .in(number)
                                .at(still.step(), null));
            }
        });
    }

    private boolean isKnown(String caseNumber) {
        return CaseNumber.isValid(caseNumber) && cases.exists(new CaseNumber(caseNumber));
    }
}
