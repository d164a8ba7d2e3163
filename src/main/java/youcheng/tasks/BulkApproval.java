package youcheng.tasks;

import youcheng.workflow.WorkItem;

/** A feature whose steps may be approved without opening each; it says for each task whether it is one of those. */
public interface BulkApproval {

    /** Whether it has a say about this step of this model. */
    boolean covers(WorkItem item);

    /** Approves the task for this reason; refuses where it has to be looked into. */
    void approve(WorkItem item, String reason);
}
