package youcheng.workflow;

import java.time.Instant;
import youcheng.base.CaseNumber;

/**
 * Somebody did a task; told within the transaction in which they did.
 *
 * @param task the task
 * @param caseNumber its case
 * @param at when
 */
public record TaskDone(WorkItemId task, CaseNumber caseNumber, Instant at) {}
