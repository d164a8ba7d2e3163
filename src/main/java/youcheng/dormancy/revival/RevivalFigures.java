package youcheng.dormancy.revival;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.register.RelationshipId;

/** How far revival plans are and what they held, in numbers; open to everybody in the office, for they name no milestone. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class RevivalFigures {

    private final RevivalPlans plans;
    private final Clock clock;

    RevivalFigures(RevivalPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** For each of these reviews the plan that it has, or had last; of those without one nothing. */
    public Map<CaseNumber, RevivalProgress> progressOf(Collection<CaseNumber> reviews) {
        LocalDate today = LocalDate.now(clock);
        return reviews.isEmpty()
                ? Map.of()
                : plans.progressOf(reviews.stream().map(CaseNumber::value).toList()).stream()
                        .map(plan -> plan.progress(today))
                        .collect(Collectors.toMap(RevivalProgress::review, Function.identity()));
    }

    /**
     * A plan that came to its end; one that was stopped before is none.
     *
     * @param review the case of the review
     * @param round which plan of the review it was, from 1
     * @param relationship the relationship
     * @param planned the kinds of its milestones
     * @param done the kinds of those that were done
     */
    public record EndedRevival(
            CaseNumber review,
            int round,
            RelationshipId relationship,
            Set<MilestoneKind> planned,
            Set<MilestoneKind> done) {}

    /** Every plan that came to its end, read at once. */
    public List<EndedRevival> ended() {
        Map<RevivalPlan, List<EndedWork>> works =
                plans.ended().stream().collect(Collectors.groupingBy(EndedWork::plan));
        return works.entrySet().stream()
                .map(each -> ended(each.getKey(), each.getValue()))
                .toList();
    }

    private static EndedRevival ended(RevivalPlan plan, List<EndedWork> works) {
        return new EndedRevival(
                plan.number(),
                plan.round(),
                plan.relationship(),
                kinds(works.stream()),
                kinds(works.stream().filter(EndedWork::isDone)));
    }

    private static Set<MilestoneKind> kinds(Stream<EndedWork> works) {
        return works.map(EndedWork::kind).collect(Collectors.toUnmodifiableSet());
    }
}
