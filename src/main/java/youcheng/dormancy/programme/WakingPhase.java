package youcheng.dormancy.programme;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.dormancy.review.ReviewResult;
import youcheng.dormancy.review.ReviewState;

/** How far the waking of a relationship has come; each review is in exactly one phase. */
public enum WakingPhase {
    FLAGGED(Set.of(ReviewState.GATHERING), Set.of()),
    IN_CONTACT(Set.of(ReviewState.FIRST_LETTER, ReviewState.SECOND_LETTER), Set.of()),
    WAITING(Set.of(ReviewState.AWAITING_FIRST, ReviewState.AWAITING_SECOND), Set.of()),
    /** From the recommendation until the decision is carried out. */
    DECIDING(
            Set.of(
                    ReviewState.RECOMMENDING,
                    ReviewState.UNDER_REVIEW,
                    ReviewState.AT_MUNICIPAL_LEADER,
                    ReviewState.TO_NOTIFY,
                    ReviewState.CLOSING),
            Set.of()),
    IN_REVIVAL(Set.of(ReviewState.REVIVING, ReviewState.TO_EVALUATE), Set.of()),
    REVIVED(Set.of(), Set.of(ReviewResult.REVIVED)),
    /** It was decided that the relationship goes on in another way, or as it is. */
    GOES_ON(
            Set.of(),
            Set.of(ReviewResult.CEREMONIAL, ReviewResult.CONVERTED, ReviewResult.KEPT, ReviewResult.NOT_APPROVED)),
    /** The relationship ended. */
    ENDED(Set.of(), Set.of(ReviewResult.ENDED, ReviewResult.OVERTAKEN)),
    /** The review was stopped, and nothing was decided. */
    STOPPED(Set.of(), Set.of(ReviewResult.WITHDRAWN, ReviewResult.CANCELLED));

    private final Set<ReviewState> states;
    private final Set<ReviewResult> results;

    WakingPhase(Set<ReviewState> states, Set<ReviewResult> results) {
        this.states = states;
        this.results = results;
    }

    /** The phase of a review in this state, which came to this, or to nothing yet. */
    static WakingPhase of(ReviewState state, @Nullable ReviewResult result) {
        return Arrays.stream(values())
                .filter(phase -> result == null ? phase.states.contains(state) : phase.results.contains(result))
                .findFirst()
                .orElseThrow();
    }

    /** Whether reviews in this phase are still open. */
    public boolean isOpen() {
        return !states.isEmpty();
    }

    /** What the states of open reviews in this phase are. */
    Set<ReviewState> states() {
        return states;
    }

    /** What closed reviews in this phase came to. */
    Set<ReviewResult> results() {
        return results;
    }
}
