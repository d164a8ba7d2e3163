package youcheng.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a case last, in a line.
 *
 * @param step the step at which it was decided, or null where the case was stopped beside all steps
 * @param outcomeKey message key of what it came to
 * @param course what that means for the case
 * @param reason why
 * @param at when, or null where the case ended with it
 * @param openConditions how many of the conditions of approvals are not met yet
 */
public record CaseDecision(
        @Nullable String step,
        String outcomeKey,
        Course course,
        String reason,
        @Nullable Instant at,
        int openConditions) {

    /** What a decision means for the case. */
    public enum Course {
        ONWARD,
        BACK,
        ENDED
    }
}
