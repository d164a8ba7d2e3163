package youcheng.dormancy.scan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;

/**
 * The facts that the table {@code DormancyRule} judges. Of a relationship that is not dormant only the activity counts, so
 * that thousands come to few different ones.
 *
 * @param activity what it is today, or null where it was never scored
 * @param months whole months since the last substantive two-way contact, those of excused periods not counted; null without any
 * @param longest months after which the scoring rules call a relationship dormant
 * @param letters our letters since then that count as unanswered
 * @param form symbolic share of all weight in percent; null without any
 * @param reviewOpen whether a review is open
 * @param daysSinceReview days since the last review was closed; null without any
 * @param changed whether something changed since then
 */
record DormancyFacts(
        @Nullable ActivityStatus activity,
        @Nullable Integer months,
        int longest,
        int letters,
        @Nullable Integer form,
        boolean reviewOpen,
        @Nullable Integer daysSinceReview,
        boolean changed) {

    private static final String NOT_SCORED = "NOT_SCORED";

    /** One whose activity alone counts. */
    static DormancyFacts living(@Nullable ActivityStatus activity, int longest, boolean reviewOpen) {
        return new DormancyFacts(activity, null, longest, 0, null, reviewOpen, null, false);
    }

    /** The table's inputs, by the names it gives them. */
    Map<String, @Nullable Object> asInputs() {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("activity", activity == null ? NOT_SCORED : activity.name());
        inputs.put("months", months);
        inputs.put("longest", longest);
        inputs.put("letters", letters);
        inputs.put("form", form);
        inputs.put("reviewOpen", reviewOpen);
        inputs.put("daysSinceReview", daysSinceReview);
        inputs.put("changed", changed);
        return inputs;
    }
}
