package youcheng.dormancy.revival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.dormancy.revival.RevivalSource.ApprovedPlan;
import youcheng.plans.CasePlans;
import youcheng.plans.CasePlans.CaseItem;

/** A revival plan from its first day to its last; whoever calls has locked the review. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RevivalCourse {

    private final RevivalPlans plans;
    private final RevivalMilestones milestones;
    private final CasePlans items;
    private final AuditTrail trail;
    private final Clock clock;

    RevivalCourse(RevivalPlans plans, RevivalMilestones milestones, CasePlans items, AuditTrail trail, Clock clock) {
        this.plans = plans;
        this.milestones = milestones;
        this.items = items;
        this.trail = trail;
        this.clock = clock;
    }

    /** The plan begins: each milestone becomes a planned item. */
    void begin(CaseNumber review, ApprovedPlan approved, Actor by) {
        if (approved.milestones().isEmpty()) {
            throw new IllegalStateException("Nothing was approved to be done for " + review);
        }
        int round = plans.findFirstByCaseNumberOrderByRoundNumberDesc(review.value())
                .map(RevivalPlan::round)
                .orElse(0);
        RevivalPlan plan =
                plans.saveAndFlush(new RevivalPlan(review, round + 1, approved.relationship(), LocalDate.now(clock)));
        List<CaseNumber> numbers = plan(plan, 0, approved.milestones(), approved.author(), by);
        append(
                review,
                AuditEvent.of("revival.begun", by)
                        .at(RevivalProcess.BEGIN, null)
                        .with(Change.of("revival.endsOn", null, plan.endsOn()))
                        .with(Change.of("revival.milestones", null, joined(numbers))));
    }

    /** Adds a milestone behind those that the plan has. */
    CaseNumber add(RevivalPlan plan, Milestone milestone, long author, Actor by) {
        int place = milestones.findByPlanIdOrderByPlace(plan.id()).size();
        return plan(plan, place, List.of(milestone), author, by).getFirst();
    }

    /** The plan ends; what is still planned of it then is cancelled, for this reason. */
    void end(RevivalPlan plan, RevivalState how, Reason why, Actor by, String activity) {
        plan.ended(how, LocalDate.now(clock));
        plans.saveAndFlush(plan);
        List<CaseNumber> left = openOf(plan).stream()
                .filter(item -> items.cancel(item, why, by))
                .toList();
        append(
                plan.number(),
                AuditEvent.of("revival.ended." + how, by)
                        .at(activity, null)
                        .with(Change.of("revival.cancelled", null, joined(left)))
                        .because(why));
    }

    /** Those of its planned items for which something is still to be done, in the order in which cases are locked. */
    List<CaseNumber> openOf(RevivalPlan plan) {
        Set<CaseNumber> open = items.openOf(plan.number());
        return milestones.findByPlanIdOrderByPlace(plan.id()).stream()
                .map(RevivalMilestone::item)
                .filter(open::contains)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    private List<CaseNumber> plan(RevivalPlan plan, int firstPlace, List<Milestone> planned, long author, Actor by) {
        List<CaseItem> wanted = planned.stream()
                .map(milestone -> new CaseItem(
                        milestone.title(), dayOf(milestone), Objects.requireNonNullElse(milestone.owner(), author)))
                .toList();
        List<CaseNumber> numbers = new ArrayList<>(items.planAll(plan.relationship(), plan.number(), wanted, by));
        for (int index = 0; index < planned.size(); index++) {
            Milestone milestone = planned.get(index);
            milestones.saveAndFlush(
                    new RevivalMilestone(plan, firstPlace + index, numbers.get(index), milestone, dayOf(milestone)));
        }
        return numbers;
    }

    private static LocalDate dayOf(Milestone milestone) {
        return Objects.requireNonNull(milestone.day());
    }

    private static String joined(List<CaseNumber> numbers) {
        return numbers.stream().map(CaseNumber::value).collect(Collectors.joining(" "));
    }

    private void append(CaseNumber review, AuditEvent event) {
        trail.append(Chain.of(review), event.in(review));
    }
}
