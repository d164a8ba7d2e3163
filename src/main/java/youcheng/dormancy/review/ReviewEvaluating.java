package youcheng.dormancy.review;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.Limits;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.dormancy.evidence.Comparison;
import youcheng.dormancy.evidence.EvidenceReading;
import youcheng.dormancy.revival.RevivalReading;
import youcheng.identity.Roles;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/**
 * An officer says what a revival came to. The score decides nothing by itself, but nobody calls revived what is no closer than it
 * was, or where nothing of substance took place.
 */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ReviewEvaluating {

    private final DormancyReviews reviews;
    private final EvidenceReading evidence;
    private final RevivalReading revivals;
    private final DecisionFiles decisions;
    private final StepWork work;
    private final Clock clock;

    ReviewEvaluating(
            DormancyReviews reviews,
            EvidenceReading evidence,
            RevivalReading revivals,
            DecisionFiles decisions,
            StepWork work,
            Clock clock) {
        this.reviews = reviews;
        this.evidence = evidence;
        this.revivals = revivals;
        this.decisions = decisions;
        this.work = work;
        this.clock = clock;
    }

    /** Where the relationship stands against where it stood when the revival was approved. */
    @Transactional(readOnly = true)
    public Comparison comparison(CaseNumber number) {
        return compare(found(number));
    }

    /** What became of each milestone of the plan that ended, by their place in it; only for those who may read the case. */
    @Transactional(readOnly = true)
    public List<TriedMilestone> milestones(CaseNumber number) {
        return revivals.of(number).stream()
                .flatMap(plan -> plan.milestones().stream())
                .map(TriedMilestone::of)
                .toList();
    }

    /** The revival came to this. */
    public void evaluate(WorkItemId id, @Nullable Evaluation chosen, String reason) {
        FormCheck form = new FormCheck();
        Supplier<Evaluation> outcome = form.read(() -> FieldCheck.required("outcome", chosen));
        Supplier<String> why = form.read(() -> FieldCheck.requiredLines("reason", reason, Limits.REASON));
        form.refuse();
        WorkItem item = work.begin(id, ReviewProcess.EVALUATE);
        DormancyReview review = found(item.caseNumber());
        Attempt attempt = attempt(review, outcome.get(), why.get());
        work.complete(
                item,
                StepDone.at(item.step())
                        .outcome(attempt.outcome())
                        .because(attempt.reason())
                        .with(changes(attempt)),
                (number, by) -> {
                    long open = decisions.of(number).openConditions();
                    if (attempt.outcome() == Evaluation.REVIVED && open > 0) {
                        throw Rejection.of("outcome", "dormancy.rejection.conditionsOpen", open);
                    }
                    decisions.authored(number, by);
                    review.evaluated(attempt.outcome(), ReviewJson.write(attempt));
                    reviews.saveAndFlush(review);
                });
    }

    private Attempt attempt(DormancyReview review, Evaluation outcome, String reason) {
        Comparison compared = compare(review);
        if (outcome == Evaluation.REVIVED && !compared.isRevived()) {
            throw Rejection.of("outcome", "dormancy.rejection.notRevived");
        }
        return new Attempt(
                LocalDate.now(clock),
                compared.then(),
                compared.now(),
                compared.substantiveSince(),
                outcome,
                reason,
                milestones(review.number()));
    }

    private static List<Change> changes(Attempt attempt) {
        TriedCounts counts = TriedCounts.of(attempt.milestones());
        return List.of(
                told(
                        "dormancy.closeness",
                        attempt.then().closeness(),
                        attempt.now().closeness()),
                told("dormancy.form", attempt.then().form(), attempt.now().form()),
                told("dormancy.substantiveSince", null, attempt.substantiveSince()),
                told("dormancy.milestonesDone", null, counts.done()),
                told("dormancy.milestonesDropped", null, counts.dropped() + counts.undone()));
    }

    private Comparison compare(DormancyReview review) {
        return evidence.compare(review.relationship(), ReviewJson.readBaseline(review.baseline()));
    }

    private DormancyReview found(CaseNumber number) {
        return reviews.findByCaseNumber(number.value()).orElseThrow();
    }

    private static Change told(String field, @Nullable Object before, @Nullable Object after) {
        return new Change(
                field, before == null ? null : before.toString(), after == null ? "" : after.toString(), false);
    }
}
