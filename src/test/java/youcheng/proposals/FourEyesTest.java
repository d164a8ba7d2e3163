package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import youcheng.base.Rejection;

/** Nobody decides on what they put forward or changed, nor twice at different levels. */
class FourEyesTest {

    private static final long AUTHOR = 1;
    private static final long CO_AUTHOR = 2;
    private static final long REVIEWER = 3;
    private static final long RECORDER = 4;
    private static final long SOMEBODY_ELSE = 5;
    private static final long ADVISER = 6;

    private final FourEyes law = new FourEyes(Set.of(AUTHOR, CO_AUTHOR), Set.of(ADVISER), REVIEWER, RECORDER);

    @Test
    void aSupervisorCannotApproveWhatTheyWrote() {
        assertThat(keyOf(law.objectionToReview(AUTHOR))).isEqualTo("proposals.rejection.ownProposal");
    }

    @Test
    void aSupervisorCannotApproveWhatTheyChanged() {
        assertThat(keyOf(law.objectionToReview(CO_AUTHOR))).isEqualTo("proposals.rejection.ownProposal");
    }

    @Test
    void aSupervisorMayReviewTheNextRoundOfWhatTheyReviewed() {
        assertThat(law.objectionToReview(REVIEWER)).isEmpty();
    }

    @Test
    void whoeverGaveAnOpinionCannotGiveAnotherNorReview() {
        assertThat(keyOf(law.objectionToReview(ADVISER))).isEqualTo("proposals.rejection.opinionBefore");
    }

    @Test
    void whoeverGaveAnOpinionCannotDecide() {
        assertThat(keyOf(law.objectionToDecision(ADVISER))).isEqualTo("proposals.rejection.opinionBefore");
    }

    @Test
    void aLeaderCannotDecideOnWhatTheyWrote() {
        assertThat(keyOf(law.objectionToDecision(AUTHOR))).isEqualTo("proposals.rejection.ownProposal");
    }

    @Test
    void whoeverReviewedCannotAlsoDecide() {
        assertThat(keyOf(law.objectionToDecision(REVIEWER))).isEqualTo("proposals.rejection.reviewedBefore");
    }

    @Test
    void whoeverRecordedASigningCannotConfirmIt() {
        assertThat(keyOf(law.objectionToConfirmation(RECORDER))).isEqualTo("proposals.rejection.ownRecord");
    }

    @Test
    void anAuthorCannotConfirmTheSigning() {
        assertThat(keyOf(law.objectionToConfirmation(AUTHOR))).isEqualTo("proposals.rejection.ownProposal");
    }

    @Test
    void theReviewerMayConfirmTheSigning() {
        assertThat(law.objectionToConfirmation(REVIEWER)).isEmpty();
    }

    @Test
    void nothingStandsAgainstSomebodyElse() {
        assertThat(law.objectionToReview(SOMEBODY_ELSE)).isEmpty();
        assertThat(law.objectionToDecision(SOMEBODY_ELSE)).isEmpty();
        assertThat(law.objectionToConfirmation(SOMEBODY_ELSE)).isEmpty();
    }

    @Test
    void beforeAnybodyReviewedOrRecordedOnlyAuthorsAreObjectedTo() {
        FourEyes early = new FourEyes(Set.of(AUTHOR), Set.of(), null, null);

        assertThat(early.objectionToDecision(REVIEWER)).isEmpty();
        assertThat(early.objectionToConfirmation(RECORDER)).isEmpty();
        assertThat(early.objectionToDecision(AUTHOR)).isPresent();
    }

    private static String keyOf(Optional<Rejection> objection) {
        return objection.orElseThrow().key();
    }
}
