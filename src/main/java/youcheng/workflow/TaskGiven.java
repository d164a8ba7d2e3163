package youcheng.workflow;

import java.time.Instant;
import youcheng.base.CaseNumber;

/**
 * A task came up for a group or a person; told within the transaction in which it did.
 *
 * @param task the task
 * @param caseNumber its case
 * @param at when
 */
public record TaskGiven(WorkItemId task, CaseNumber caseNumber, Instant at) {}
