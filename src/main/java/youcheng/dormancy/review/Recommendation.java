package youcheng.dormancy.review;

import java.util.List;
import youcheng.dormancy.revival.Milestone;

/**
 * What an officer recommends; each round of the review has its own.
 *
 * @param measure what is to become of the relationship
 * @param reason why
 * @param milestones the plan, where it is to be revived; none otherwise
 */
public record Recommendation(Measure measure, String reason, List<Milestone> milestones) {

    public Recommendation {
        milestones = List.copyOf(milestones);
    }
}
