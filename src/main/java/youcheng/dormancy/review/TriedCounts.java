package youcheng.dormancy.review;

import java.util.List;
import youcheng.dormancy.revival.PartnerShare;

/**
 * What became of the milestones of a revival, in numbers.
 *
 * @param total how many there were, those that were replaced among them
 * @param done how many were done
 * @param dropped how many somebody dropped
 * @param replaced how many another replaced
 * @param undone how many were left when the plan ended
 * @param partnerParts in how many the partner had a part, those that were replaced aside
 * @param partnerDone in how many of these it did its part
 */
public record TriedCounts(
        int total, int done, int dropped, int replaced, int undone, int partnerParts, int partnerDone) {

    public static TriedCounts of(List<TriedMilestone> milestones) {
        List<TriedMilestone> shared = milestones.stream()
                .filter(each -> each.partner().hasPart() && each.outcome() != MilestoneOutcome.REPLACED)
                .toList();
        return new TriedCounts(
                milestones.size(),
                count(milestones, MilestoneOutcome.DONE),
                count(milestones, MilestoneOutcome.DROPPED),
                count(milestones, MilestoneOutcome.REPLACED),
                count(milestones, MilestoneOutcome.UNDONE),
                shared.size(),
                Math.toIntExact(shared.stream()
                        .filter(each -> each.partner().share() == PartnerShare.DONE)
                        .count()));
    }

    private static int count(List<TriedMilestone> milestones, MilestoneOutcome outcome) {
        return Math.toIntExact(
                milestones.stream().filter(each -> each.outcome() == outcome).count());
    }
}
