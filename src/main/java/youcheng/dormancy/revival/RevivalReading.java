package youcheng.dormancy.revival;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.identity.Role;
import youcheng.plans.PlanReading;
import youcheng.plans.PlannedItemRecord;
import youcheng.plans.PlannedState;
import youcheng.workflow.WorkItem;

/** Revival plans, for whoever may read the cases of their reviews. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class RevivalReading {

    private final RevivalPlans plans;
    private final RevivalMilestones milestones;
    private final List<RevivalSource> sources;
    private final PlanReading items;
    private final CaseIndex index;
    private final RevivalRules rules;
    private final Clock clock;

    RevivalReading(
            RevivalPlans plans,
            RevivalMilestones milestones,
            List<RevivalSource> sources,
            PlanReading items,
            CaseIndex index,
            RevivalRules rules,
            Clock clock) {
        this.plans = plans;
        this.milestones = milestones;
        this.sources = sources;
        this.items = items;
        this.index = index;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What the signed-in person may do to a plan now.
     *
     * @param adds whether they may add milestones
     * @param replaces whether they may replace and drop milestones
     * @param tellsOfPartner whether they may note what the partner did
     */
    public record RevivalRights(boolean adds, boolean replaces, boolean tellsOfPartner) {}

    /** Whether cases of this process have revival plans. */
    public boolean covers(String process) {
        return sources.stream().anyMatch(source -> source.process().equals(process));
    }

    /** The plan that this review has, or had last. */
    public Optional<RevivalRecord> of(CaseNumber review) {
        return all(review).stream().findFirst();
    }

    /** The plans that this review has had, the last first. */
    public List<RevivalRecord> all(CaseNumber review) {
        if (index.readableOf(List.of(review)).isEmpty()) {
            throw Rejection.because("cases.rejection.noCase");
        }
        List<RevivalPlan> found = plans.findByCaseNumberOrderByRoundNumberDesc(review.value());
        if (found.isEmpty()) {
            return List.of();
        }
        Map<CaseNumber, PlannedItemRecord> planned =
                items.from(review).stream().collect(Collectors.toMap(PlannedItemRecord::number, Function.identity()));
        Map<Long, List<RevivalMilestone>> theirs = milestones.findByCaseNumberOrderByPlace(review.value()).stream()
                .collect(Collectors.groupingBy(RevivalMilestone::planId));
        return found.stream()
                .map(plan -> record(plan, theirs.getOrDefault(plan.id(), List.of()), planned))
                .toList();
    }

    /** What the signed-in person may do to the plan of this review, which has one. */
    public RevivalRights rightsIn(CaseNumber review) {
        RevivalPlan plan = plans.findFirstByCaseNumberOrderByRoundNumberDesc(review.value())
                .orElseThrow();
        boolean keeps = rules.isKeeper(plan, Role.OFFICER, Role.SUPERVISOR);
        return new RevivalRights(
                keeps && plan.isRunning(),
                plan.isRunning() && rules.isKeeper(plan, Role.SUPERVISOR),
                keeps && index.summaryOf(review).isOpen());
    }

    private RevivalRecord record(
            RevivalPlan plan, List<RevivalMilestone> theirs, Map<CaseNumber, PlannedItemRecord> planned) {
        List<MilestoneRecord> records = theirs.stream()
                .map(milestone -> record(milestone, Objects.requireNonNull(planned.get(milestone.item()))))
                .toList();
        List<MilestoneRecord> counted =
                records.stream().filter(each -> each.replacedBy() == null).toList();
        long settled = counted.stream().filter(each -> !each.isPlanned()).count();
        CountedPlan howFar = new CountedPlan(plan, (long) counted.size(), settled);
        return new RevivalRecord(howFar.progress(LocalDate.now(clock)), records);
    }

    private MilestoneRecord record(RevivalMilestone milestone, PlannedItemRecord item) {
        WorkItem work = item.work();
        boolean isPlanned = item.state() == PlannedState.PLANNED;
        return new MilestoneRecord(
                milestone.item(),
                milestone.kind(),
                milestone.title(),
                milestone.plannedFirst(),
                item.day(),
                item.state(),
                isPlanned && item.day().isBefore(LocalDate.now(clock)),
                isPlanned || work == null ? null : dayOf(work.doneAt()),
                item.result(),
                isPlanned && work != null ? work.assignee() : null,
                milestone.budget(),
                milestone.doneWhen(),
                milestone.partner(),
                milestone.replacement(),
                item.isReadable());
    }

    private @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, clock.getZone());
    }
}
