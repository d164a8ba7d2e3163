package youcheng.proposals;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * Four eyes (回避): who put a proposal forward or changed it does not decide on it, and nobody decides on it twice at
 * different levels or in two parts.
 *
 * @param authors account ids of everybody who put it forward or changed its content
 * @param opinionGivers account ids of everybody who gave an opinion in this round
 * @param reviewer account id of the supervisor who approved it, or null
 * @param signingRecorder account id of whoever recorded the signing, or null
 */
record FourEyes(
        Set<Long> authors,
        Set<Long> opinionGivers,
        @Nullable Long reviewer,
        @Nullable Long signingRecorder) {

    /** Against giving an opinion, and against reviewing: each takes somebody who had no part in it yet. */
    Optional<Rejection> objectionToReview(long person) {
        if (authors.contains(person)) {
            return Optional.of(Rejection.because("proposals.rejection.ownProposal"));
        }
        return opinionGivers.contains(person)
                ? Optional.of(Rejection.because("proposals.rejection.opinionBefore"))
                : Optional.empty();
    }

    Optional<Rejection> objectionToDecision(long person) {
        if (reviewer != null && reviewer == person) {
            return Optional.of(Rejection.because("proposals.rejection.reviewedBefore"));
        }
        return objectionToReview(person);
    }

    Optional<Rejection> objectionToConfirmation(long person) {
        if (signingRecorder != null && signingRecorder == person) {
            return Optional.of(Rejection.because("proposals.rejection.ownRecord"));
        }
        return authors.contains(person)
                ? Optional.of(Rejection.because("proposals.rejection.ownProposal"))
                : Optional.empty();
    }
}
