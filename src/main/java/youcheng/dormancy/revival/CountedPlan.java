package youcheng.dormancy.revival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** A plan, how many milestones it has, those aside that another replaced, and for how many nothing is left to do. */
record CountedPlan(RevivalPlan plan, Long total, Long settled) {

    /** How far it is on this day. */
    RevivalProgress progress(LocalDate today) {
        return new RevivalProgress(
                plan.number(),
                plan.round(),
                plan.begunOn(),
                plan.endsOn(),
                month(Objects.requireNonNullElse(plan.endedOn(), today)),
                Math.toIntExact(settled),
                Math.toIntExact(total),
                plan.state());
    }

    private int month(LocalDate until) {
        return Math.toIntExact(Math.min(ChronoUnit.MONTHS.between(plan.begunOn(), until) + 1, MilestoneRules.MONTHS));
    }
}
