package youcheng.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import youcheng.base.Actor;
import youcheng.tasks.inbox.InboxRepair;
import youcheng.workflow.InboxDifference;
import youcheng.workflow.InboxDifference.Discrepancy;
import youcheng.workflow.InboxReconciler;
import youcheng.workflow.WorkItemId;

/**
 * Keeps the inbox true, at the start and every few minutes. Where it shows a task for which no engine waits, or lacks
 * one for which the engine waits, there is nothing to weigh: the engine is right, and the row is put right. What a task
 * says otherwise than the engine is named and left to the administrator. Work that is held by somebody who may not do it
 * goes back to its group. Two nodes may do so at once: each change looks again under the lock of its case.
 */
@Component
class InboxUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(InboxUpkeep.class);
    private static final Actor BY = Actor.system("inboxRepair");

    private final InboxReconciler reconciler;
    private final InboxRepair repair;
    private final ReleasedTasks released;

    InboxUpkeep(InboxReconciler reconciler, InboxRepair repair, ReleasedTasks released) {
        this.reconciler = reconciler;
        this.repair = repair;
        this.released = released;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        quietly(() -> {
            List<InboxDifference> left = mend();
            if (!left.isEmpty()) {
                LOG.warn("The inbox differs from the engine in {} places, the first: {}", left.size(), left.getFirst());
            }
        });
        giveBack();
    }

    @Scheduled(
            initialDelayString = "${youcheng.inbox.repair-every}",
            fixedDelayString = "${youcheng.inbox.repair-every}")
    void repair() {
        quietly(this::mend);
    }

    /** What ended rights left behind: the process was killed, the database was busy, or a claim came in between. */
    @Scheduled(
            initialDelayString = "${youcheng.inbox.release-every}",
            fixedDelayString = "${youcheng.inbox.release-every}")
    void giveBack() {
        quietly(() -> {
            int given = released.releaseAll();
            if (given > 0) {
                LOG.info("Given back to their groups, since whoever held them may not do them any more: {}", given);
            }
        });
    }

    /** Puts right what is plain; hands back what else differs. */
    List<InboxDifference> mend() {
        List<InboxDifference> found = reconciler.compare();
        Map<WorkItemId, String> plain = new LinkedHashMap<>();
        found.stream().filter(InboxUpkeep::isPlain).forEach(each -> plain.put(each.task(), each.caseNumber()));
        long mended = plain.entrySet().stream().filter(this::mended).count();
        if (mended > 0) {
            LOG.warn("Tasks of the inbox put right after the engine: {}", mended);
        }
        return found.stream().filter(each -> !isPlain(each)).toList();
    }

    /** Where the database is away, in a line; the next look makes up for it. */
    private static void quietly(Runnable look) {
        try {
            look.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The inbox could not be looked through, and will be later: {}", e.getMessage());
        }
    }

    private boolean mended(Map.Entry<WorkItemId, String> task) {
        try {
            return repair.repair(task.getKey(), task.getValue(), BY);
        } catch (RuntimeException e) {
            LOG.warn("{} is not put right yet", task.getKey(), e);
            return false;
        }
    }

    private static boolean isPlain(InboxDifference difference) {
        return difference.kind() == Discrepancy.LEFT_OVER || difference.kind() == Discrepancy.LACKING;
    }
}
