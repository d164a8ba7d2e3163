package youcheng.proposals;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.proposals.Decisions.MunicipalDecision;
import youcheng.proposals.Decisions.NationalAnswer;
import youcheng.proposals.Decisions.NationalApplication;
import youcheng.proposals.Decisions.Signing;
import youcheng.register.RelationshipId;

/**
 * A proposal as those see it who work on it.
 *
 * @param number its case
 * @param content what it says
 * @param round how often it was sent
 * @param version counts its changes, so that a change to an old state is noticed
 * @param relationship the relationship it is for, once it is registered
 * @param screening what the last screening found, or null before the first
 * @param statements what was said, oldest first
 * @param changedSinceLastRound by each field that differs from the round before, what that round said
 * @param municipalDecision the municipal decision, or null before it
 * @param application the national application, or null before it
 * @param answer the national answer, or null before it
 * @param signing the signing, or null before it
 * @param conditions what approvals ask for
 * @param asked who was asked for one more opinion, oldest first
 * @param dispatches what was sent to the national association, oldest first
 */
public record ProposalRecord(
        CaseNumber number,
        ProposalContent content,
        int round,
        long version,
        @Nullable RelationshipId relationship,
        @Nullable Screening screening,
        List<Statement> statements,
        Map<ProposalField, ProposalContent> changedSinceLastRound,
        @Nullable MunicipalDecision municipalDecision,
        @Nullable NationalApplication application,
        @Nullable NationalAnswer answer,
        @Nullable Signing signing,
        List<Condition> conditions,
        List<AskedOpinion> asked,
        List<Dispatch> dispatches) {

    public long openConditions() {
        return conditions.stream().filter(Condition::isOpen).count();
    }

    /** Whether the partner cannot change any more: the intent is registered. */
    public boolean isPartnerSettled() {
        return relationship != null;
    }
}
