package youcheng.dormancy.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.plans.PlannedState;

/**
 * A milestone as it stood when its revival was evaluated. Simple values only, so that it can be stored as text.
 *
 * @param title what was to be done
 * @param kind what kind of work it was
 * @param plannedFirst until when at first
 * @param outcome what became of it
 * @param settledOn on which day that was; null while it is planned
 * @param result what came of it, or why it was dropped or replaced; null where nobody said
 * @param budget what it was to cost us, in CNY; null where nothing was said
 * @param partner the partner's part, and what became of that
 */
public record TriedMilestone(
        String title,
        MilestoneKind kind,
        LocalDate plannedFirst,
        MilestoneOutcome outcome,
        @Nullable LocalDate settledOn,
        @Nullable String result,
        @Nullable BigDecimal budget,
        MilestoneRecord.Partner partner) {

    static TriedMilestone of(MilestoneRecord milestone) {
        return new TriedMilestone(
                milestone.title(),
                milestone.kind(),
                milestone.plannedFirst(),
                outcomeOf(milestone),
                milestone.settledOn(),
                milestone.result(),
                milestone.budget(),
                milestone.partner());
    }

    /** What a person drops has a reason; what has none was cancelled with the end of the plan. */
    private static MilestoneOutcome outcomeOf(MilestoneRecord milestone) {
        if (milestone.state() == PlannedState.DONE) {
            return MilestoneOutcome.DONE;
        }
        if (milestone.replacedBy() != null) {
            return MilestoneOutcome.REPLACED;
        }
        return milestone.result() == null ? MilestoneOutcome.UNDONE : MilestoneOutcome.DROPPED;
    }
}
