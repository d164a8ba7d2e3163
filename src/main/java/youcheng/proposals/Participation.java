package youcheng.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What somebody was in a proposal (参与).
 *
 * @param person their account id
 * @param part as what they took part
 * @param round in which round, from 1; 0 where the round is not known, or lies before the first
 */
@Embeddable
record Participation(
        @Column(name = "account_id") long person,
        @Enumerated(EnumType.STRING) Part part,
        @Column(name = "round_number") int round) {

    /** As what somebody can take part. */
    enum Part {
        /** Put it forward, changed or sent it. */
        AUTHOR,
        /** Was an author of the proposal that it was copied from, or of the one that this was copied from. */
        AUTHOR_OF_ORIGINAL,
        OPINION_GIVER,
        REVIEWER,
        DECIDER,
        SIGNING_RECORDER,
        SIGNING_CHECKER;

        /** As what somebody takes part who states something at this step. */
        static Part at(String step) {
            return switch (step) {
                case ProposalProcess.REVIEW -> REVIEWER;
                case ProposalProcess.MUNICIPAL_DECISION -> DECIDER;
                case ProposalProcess.CONFIRM_SIGNING -> SIGNING_CHECKER;
                default -> OPINION_GIVER;
            };
        }
    }
}
