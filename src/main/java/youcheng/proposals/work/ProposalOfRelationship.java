package youcheng.proposals.work;

import youcheng.cases.CaseSummary;

/**
 * A proposal as the page of a relationship lists it.
 *
 * @param summary its case
 * @param isReadable whether the person may open the case
 */
public record ProposalOfRelationship(CaseSummary summary, boolean isReadable) {}
