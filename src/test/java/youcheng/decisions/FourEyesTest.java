package youcheng.decisions;

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

    private static final long EARLIER_ADVISER = 7;
    private static final long EARLIER_REVIEWER = 8;
    private static final long EARLIER_RECORDER = 9;
    private static final long AUTHOR_OF_ORIGINAL = 10;

    /** In its second round. */
    private final FourEyes law = new FourEyes(
            Set.of(
                    new Participation(AUTHOR, Part.AUTHOR, 1),
                    new Participation(CO_AUTHOR, Part.AUTHOR, 2),
                    new Participation(AUTHOR_OF_ORIGINAL, Part.AUTHOR_OF_ORIGINAL, 0),
                    new Participation(EARLIER_ADVISER, Part.OPINION_GIVER, 1),
                    new Participation(ADVISER, Part.OPINION_GIVER, 2),
                    new Participation(EARLIER_REVIEWER, Part.REVIEWER, 1),
                    new Participation(REVIEWER, Part.REVIEWER, 2),
                    new Participation(EARLIER_RECORDER, Part.RECORDER, 2),
                    new Participation(RECORDER, Part.RECORDER, 2)),
            2);

    @Test
    void aSupervisorCannotApproveWhatTheyWrote() {
        assertThat(keyOf(law.objectionToReview(AUTHOR))).isEqualTo("decisions.rejection.ownCase");
    }

    @Test
    void aSupervisorCannotApproveWhatTheyChanged() {
        assertThat(keyOf(law.objectionToReview(CO_AUTHOR))).isEqualTo("decisions.rejection.ownCase");
    }

    @Test
    void aSupervisorMayReviewTheNextRoundOfWhatTheyReviewed() {
        assertThat(law.objectionToReview(REVIEWER)).isEmpty();
    }

    @Test
    void whoeverGaveAnOpinionCannotGiveAnotherNorReview() {
        assertThat(keyOf(law.objectionToOpinion(ADVISER))).isEqualTo("decisions.rejection.opinionBefore");
        assertThat(keyOf(law.objectionToReview(ADVISER))).isEqualTo("decisions.rejection.opinionBefore");
    }

    @Test
    void whoeverGaveAnOpinionInAnEarlierRoundNeitherReviewsNorDecidesButGivesAnotherOne() {
        assertThat(keyOf(law.objectionToReview(EARLIER_ADVISER))).isEqualTo("decisions.rejection.opinionBefore");
        assertThat(keyOf(law.objectionToDecision(EARLIER_ADVISER))).isEqualTo("decisions.rejection.opinionBefore");
        assertThat(law.objectionToOpinion(EARLIER_ADVISER)).isEmpty();
    }

    @Test
    void whoeverWroteWhatItWasCopiedFromCountsAsItsAuthor() {
        assertThat(keyOf(law.objectionToOpinion(AUTHOR_OF_ORIGINAL))).isEqualTo("decisions.rejection.ownOriginal");
        assertThat(keyOf(law.objectionToReview(AUTHOR_OF_ORIGINAL))).isEqualTo("decisions.rejection.ownOriginal");
        assertThat(keyOf(law.objectionToDecision(AUTHOR_OF_ORIGINAL))).isEqualTo("decisions.rejection.ownOriginal");
        assertThat(keyOf(law.objectionToCheck(AUTHOR_OF_ORIGINAL))).isEqualTo("decisions.rejection.ownOriginal");
        assertThat(keyOf(law.objectionToAuthor(AUTHOR_OF_ORIGINAL))).isEqualTo("decisions.rejection.ownOriginal");
    }

    @Test
    void anAuthorOverseesNothingOfWhatTheyWrote() {
        assertThat(keyOf(law.objectionToAuthor(CO_AUTHOR))).isEqualTo("decisions.rejection.ownCase");
        assertThat(law.objectionToAuthor(ADVISER)).isEmpty();
    }

    @Test
    void whoeverGaveAnOpinionCannotDecide() {
        assertThat(keyOf(law.objectionToDecision(ADVISER))).isEqualTo("decisions.rejection.opinionBefore");
    }

    @Test
    void aLeaderCannotDecideOnWhatTheyWrote() {
        assertThat(keyOf(law.objectionToDecision(AUTHOR))).isEqualTo("decisions.rejection.ownCase");
    }

    @Test
    void whoeverReviewedCannotAlsoDecide() {
        assertThat(keyOf(law.objectionToDecision(REVIEWER))).isEqualTo("decisions.rejection.reviewedBefore");
        assertThat(keyOf(law.objectionToDecision(EARLIER_REVIEWER))).isEqualTo("decisions.rejection.reviewedBefore");
    }

    @Test
    void whoeverRecordedASigningCannotConfirmIt() {
        assertThat(keyOf(law.objectionToCheck(RECORDER))).isEqualTo("decisions.rejection.ownRecord");
        assertThat(keyOf(law.objectionToCheck(EARLIER_RECORDER))).isEqualTo("decisions.rejection.ownRecord");
    }

    @Test
    void anAuthorCannotConfirmTheSigning() {
        assertThat(keyOf(law.objectionToCheck(AUTHOR))).isEqualTo("decisions.rejection.ownCase");
    }

    @Test
    void theReviewerMayConfirmTheSigning() {
        assertThat(law.objectionToCheck(REVIEWER)).isEmpty();
    }

    @Test
    void nothingStandsAgainstSomebodyElse() {
        assertThat(law.objectionToReview(SOMEBODY_ELSE)).isEmpty();
        assertThat(law.objectionToDecision(SOMEBODY_ELSE)).isEmpty();
        assertThat(law.objectionToCheck(SOMEBODY_ELSE)).isEmpty();
    }

    @Test
    void beforeAnybodyReviewedOrRecordedOnlyAuthorsAreObjectedTo() {
        FourEyes early = new FourEyes(Set.of(new Participation(AUTHOR, Part.AUTHOR, 1)), 0);

        assertThat(early.objectionToDecision(REVIEWER)).isEmpty();
        assertThat(early.objectionToCheck(RECORDER)).isEmpty();
        assertThat(early.objectionToDecision(AUTHOR)).isPresent();
    }

    private static String keyOf(Optional<Rejection> objection) {
        return objection.orElseThrow().key();
    }
}
