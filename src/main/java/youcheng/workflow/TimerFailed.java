package youcheng.workflow;

import youcheng.base.CaseNumber;

/**
 * A step of a case that the engine does by itself failed and was rolled back; told in the transaction in which its failure is
 * counted.
 *
 * @param caseNumber the case
 * @param step id of the step
 */
public record TimerFailed(CaseNumber caseNumber, String step) {}
