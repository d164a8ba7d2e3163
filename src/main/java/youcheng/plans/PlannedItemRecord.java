package youcheng.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.register.RelationshipId;
import youcheng.workflow.WorkItem;

/**
 * A planned item as people see it.
 *
 * @param number its own case
 * @param relationship the relationship it belongs to
 * @param origin the case whose plan it comes from, or null
 * @param title what is to be done
 * @param day when
 * @param state planned, done or dropped
 * @param result what came of it, or why it was dropped; null while it is planned, and where the system dropped it
 * @param work its work item
 * @param isReadable whether the signed-in person may read its page
 */
public record PlannedItemRecord(
        CaseNumber number,
        RelationshipId relationship,
        @Nullable CaseNumber origin,
        String title,
        LocalDate day,
        PlannedState state,
        @Nullable String result,
        @Nullable WorkItem work,
        boolean isReadable) {}
