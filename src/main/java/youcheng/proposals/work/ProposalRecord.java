package youcheng.proposals.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.content.NationalApplication;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Screening;
import youcheng.proposals.content.Signing;
import youcheng.register.RelationshipId;

/**
 * A proposal as those see it who work on it.
 *
 * @param number its case
 * @param content what it says
 * @param version counts its changes, so that a change to an old state is noticed
 * @param relationship the relationship it is for, once it is registered
 * @param screening what the last screening found, or null before the first
 * @param changedSinceLastRound by each field that differs from the round before, what that round said
 * @param application the national application, or null before it
 * @param answer the national answer, or null before it
 * @param signing the signing, or null before it
 */
public record ProposalRecord(
        CaseNumber number,
        ProposalContent content,
        long version,
        @Nullable RelationshipId relationship,
        @Nullable Screening screening,
        Map<ProposalField, ProposalContent> changedSinceLastRound,
        @Nullable NationalApplication application,
        @Nullable NationalAnswer answer,
        @Nullable Signing signing) {

    /** Whether the partner cannot change any more: the intent is registered. */
    public boolean isPartnerSettled() {
        return relationship != null;
    }
}
