package youcheng.cases;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import youcheng.base.Actor;
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
    private final InboxRepair repair;
    private final SignedIn signedIn;

    InboxCheck(InboxReconciler reconciler, InboxRepair repair, SignedIn signedIn) {
        this.reconciler = reconciler;
        this.repair = repair;
        this.signedIn = signedIn;
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
}
