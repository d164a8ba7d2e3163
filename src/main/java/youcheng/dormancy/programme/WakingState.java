package youcheng.dormancy.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.dormancy.review.ReviewRecord;
import youcheng.dormancy.review.ReviewResult;
import youcheng.dormancy.review.ReviewState;
import youcheng.dormancy.revival.MilestoneRules;
import youcheng.dormancy.revival.RevivalProgress;

/**
 * Where a review stands, as a sentence says it.
 *
 * @param state where it stands
 * @param result what it came to, or null while it is open
 * @param closedOn when, or null
 * @param answerDue until when an answer is awaited; null while none is
 * @param revival how far its last revival plan is, or null without one, or where that is not asked for
 */
public record WakingState(
        ReviewState state,
        @Nullable ReviewResult result,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate answerDue,
        @Nullable RevivalProgress revival) {

    /** That of this review, with how far its revival plan is where it has one. */
    public static WakingState of(ReviewRecord review, @Nullable RevivalProgress revival) {
        return new WakingState(review.state(), review.result(), review.closedOn(), review.answerDue(), revival);
    }

    /** The sentence as it is on this day: what is to do, what is awaited and for how many days yet, or what it came to. */
    public MessageKey said(LocalDate today) {
        if (result != null) {
            return new MessageKey(
                    "dormancy.state.closedWith",
                    List.of(new MessageKey("outcome.DormancyReview." + result), Objects.requireNonNull(closedOn)));
        }
        if (state == ReviewState.REVIVING && revival != null) {
            return new MessageKey(
                    "programme.reviving",
                    List.of(revival.month(), MilestoneRules.MONTHS, revival.settled(), revival.total()));
        }
        Integer left = daysLeft(today);
        return left == null || answerDue == null
                ? MessageKey.of("dormancy.state", state)
                : new MessageKey("dormancy.state." + state, List.of(left, answerDue));
    }

    /** How many days the answer is awaited yet, 0 where its time is over; null while none is awaited. */
    public @Nullable Integer daysLeft(LocalDate today) {
        return answerDue == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(today, answerDue));
    }
}
