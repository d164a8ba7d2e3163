package youcheng.tasks.bulk;

import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/**
 * What became of one task of many.
 *
 * @param id the task
 * @param item the task as it stood before, or null where there was none any more
 * @param outcome what became of it
 * @param why why it was refused, or null
 */
public record BulkResult(
        WorkItemId id,
        @Nullable WorkItem item,
        BulkOutcome outcome,
        @Nullable Rejection why) {

    /** What can become of one task of many. */
    public enum BulkOutcome {
        DONE,
        REFUSED,
        /** Not reached: the run was stopped. */
        LEFT
    }
}
