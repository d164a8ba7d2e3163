package youcheng.cases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.Change;
import youcheng.audit.Deed;
import youcheng.base.Actor;
import youcheng.identity.People;
import youcheng.identity.RightsEnded;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.Workflow;

/**
 * When somebody leaves, or loses a role or desk, what they held and may no longer do goes back to its group, so that it
 * does not wait in a list that nobody reads.
 */
@Component
class ReleasedWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasedWork.class);
    private static final Actor RELEASE = Actor.system("releasedWork");

    private final Inbox inbox;
    private final OpenWork work;
    private final Workflow workflow;
    private final People people;
    private final TransactionTemplate each;

    ReleasedWork(
            Inbox inbox, OpenWork work, Workflow workflow, People people, PlatformTransactionManager transactions) {
        this.inbox = inbox;
        this.work = work;
        this.workflow = workflow;
        this.people = people;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** One transaction for each work item: it locks the item's case, and two cases are never locked at once. */
    @TransactionalEventListener
    void release(RightsEnded ended) {
        for (WorkItem item : inbox.heldBy(ended.accountId())) {
            try {
                each.executeWithoutResult(status -> release(item, ended.accountId()));
            } catch (RuntimeException e) {
                LOG.error("{} stays with an account that may not do it", item.id(), e);
            }
        }
    }

    private void release(WorkItem seen, long account) {
        if (seen.group() == null || people.findIn(seen.group(), account).isPresent()) {
            return;
        }
        WorkItem item = work.lock(seen.id());
        if (item.isHeldBy(account)) {
            workflow.assign(item.id(), RELEASE, null);
            work.append(item, Deed.of("work.released", RELEASE).with(Change.account("work.holder", account, null)));
        }
    }
}
