package youcheng.dormancy.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import youcheng.dormancy.evidence.Baseline;

/**
 * What a revival came to, for the record and for a next recommendation.
 *
 * @param evaluatedOn when that was said
 * @param then where the relationship stood when the revival was approved
 * @param now where it stood when it was evaluated
 * @param substantiveSince how many substantive two-way exchanges took place in between
 * @param outcome what it came to
 * @param reason why, in the officer's words
 * @param milestones what became of each milestone, by their place in the plan; none in what was stored before they were kept
 */
public record Attempt(
        LocalDate evaluatedOn,
        Baseline then,
        Baseline now,
        int substantiveSince,
        Evaluation outcome,
        String reason,
        List<TriedMilestone> milestones) {

    public Attempt {
        // What was stored without them reads as null.
        milestones = List.copyOf(Objects.requireNonNullElse(milestones, List.of()));
    }
}
