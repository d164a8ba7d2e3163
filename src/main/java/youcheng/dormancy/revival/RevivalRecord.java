package youcheng.dormancy.revival;

import java.util.List;

/** A revival plan as people see it: how far it is, and its milestones by their place in the plan. */
public record RevivalRecord(RevivalProgress progress, List<MilestoneRecord> milestones) {

    public RevivalRecord {
        milestones = List.copyOf(milestones);
    }
}
