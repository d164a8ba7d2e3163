package youcheng.tasks;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.Rejection;
import youcheng.identity.People;
import youcheng.identity.RightsEnded;
import youcheng.tasks.work.OpenTasks;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.Workflow;

/**
 * When somebody leaves, or loses a role or desk, what they held and may no longer do goes back to its group, so that it
 * does not wait in a list that nobody reads. What is to be given back is told by the accounts and the inbox themselves,
 * so that nothing is lost with a process: the end of rights only sets off at once what {@link InboxUpkeep} does anyway.
 */
@Component
class ReleasedTasks {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasedTasks.class);
    private static final Actor RELEASE = Actor.system("releasedWork");

    private final Inbox inbox;
    private final OpenTasks work;
    private final Workflow workflow;
    private final People people;
    private final TransactionTemplate transaction;
    private final ThreadPoolTaskExecutor aside;

    ReleasedTasks(Inbox inbox, OpenTasks work, Workflow workflow, People people, TransactionTemplate transaction) {
        this.inbox = inbox;
        this.work = work;
        this.workflow = workflow;
        this.people = people;
        this.transaction = transaction;
        this.aside = new ThreadPoolTaskExecutor();
        aside.setMaxPoolSize(1);
        aside.setThreadNamePrefix("released-work-");
        // Not interrupted when the portal stops: the embedded database closes its file on a thread that is.
        aside.setWaitForTasksToCompleteOnShutdown(true);
        aside.setAwaitTerminationSeconds(10);
        aside.initialize();
    }

    /** On a thread of its own: the one that ended the rights still has its connection, and would wait for another. */
    @EventListener
    void release(RightsEnded ended) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                releaseAside(ended);
            }
        });
    }

    private void releaseAside(RightsEnded ended) {
        try {
            aside.execute(() -> releaseFrom(ended.accountId()));
        } catch (TaskRejectedException stopping) {
            LOG.debug("What account {} held is given back at the next start", ended.accountId(), stopping);
        }
    }

    /** Gives back everything that is held by somebody who may not do it; how much. */
    int releaseAll() {
        return inbox.holdings().stream()
                .filter(held -> people.findIn(held.group(), held.account()).isEmpty())
                .map(Inbox.Holding::account)
                .distinct()
                .mapToInt(this::releaseFrom)
                .sum();
    }

    /** One transaction for each work item: it locks the item's case, and two cases are never locked at once. */
    private int releaseFrom(long account) {
        int released = 0;
        for (WorkItem seen : inbox.heldBy(account)) {
            try {
                if (Boolean.TRUE.equals(transaction.execute(status -> release(seen, account)))) {
                    released++;
                }
            } catch (Rejection goneMeanwhile) {
                LOG.debug("{} need not be given back any more", seen.id(), goneMeanwhile);
            } catch (RuntimeException e) {
                LOG.warn("{} stays for now with account {}, which may not do it", seen.id(), account, e);
            }
        }
        return released;
    }

    private boolean release(WorkItem seen, long account) {
        WorkItem item = work.lock(seen.id());
        String group = item.group();
        if (!item.isHeldBy(account)
                || group == null
                || people.findIn(group, account).isPresent()) {
            return false;
        }
        workflow.assign(item.id(), RELEASE, null);
        work.append(item, AuditEvent.of("work.released", RELEASE).with(Change.account("work.holder", account, null)));
        return true;
    }

    @PreDestroy
    void stop() {
        aside.shutdown();
    }
}
