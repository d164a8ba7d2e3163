package youcheng.dormancy.revival;

import java.util.List;
import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.register.RelationshipId;

/** What a process that calls {@code RevivalPlan} has decided on; each such feature has a bean of this type. */
public interface RevivalSource {

    /**
     * A plan that was approved.
     *
     * @param relationship the relationship to be revived
     * @param author account id of whoever recommended it, who has the milestones without an owner
     * @param milestones what is to be done, as {@link MilestoneRules} ask for it on the day of the recommendation
     */
    record ApprovedPlan(RelationshipId relationship, long author, List<Milestone> milestones) {

        public ApprovedPlan {
            milestones = List.copyOf(milestones);
        }
    }

    /** The process that calls. */
    String process();

    /** The plan that this case, which is locked, approved last; empty where it is none of this feature. */
    Optional<ApprovedPlan> planOf(CaseNumber review);
}
