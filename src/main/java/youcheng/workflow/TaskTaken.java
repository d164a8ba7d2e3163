package youcheng.workflow;

import java.time.Instant;
import youcheng.base.CaseNumber;

/**
 * A task was taken from whoever had it, by somebody else; told within the transaction in which it was.
 *
 * @param task the task
 * @param caseNumber its case
 * @param from account id of whoever had it
 * @param at when
 */
public record TaskTaken(WorkItemId task, CaseNumber caseNumber, long from, Instant at) {}
