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
import youcheng.decisions.Limits;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.dormancy.evidence.Comparison;
import youcheng.dormancy.evidence.EvidenceReading;
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
    private final StepWork work;
    private final Clock clock;

    ReviewEvaluating(DormancyReviews reviews, EvidenceReading evidence, StepWork work, Clock clock) {
        this.reviews = reviews;
        this.evidence = evidence;
        this.work = work;
        this.clock = clock;
    }

    /** Where the relationship stands against where it stood when the revival was approved. */
    @Transactional(readOnly = true)
    public Comparison comparison(CaseNumber number) {
        return compare(found(number));
    }

    /** The revival came to this. */
    public void evaluate(WorkItemId id, @Nullable Evaluation chosen, String reason) {
        FormCheck form = new FormCheck();
        Supplier<Evaluation> outcome = form.read(() -> FieldCheck.required("outcome", chosen));
        Supplier<String> why = form.read(() -> FieldCheck.requiredLines("reason", reason, Limits.REASON));
        form.refuse();
        WorkItem item = work.begin(id, ReviewProcess.EVALUATE);
        DormancyReview review = found(item.caseNumber());
        Comparison compared = compare(review);
        if (outcome.get() == Evaluation.REVIVED && !compared.isRevived()) {
            throw Rejection.of("outcome", "dormancy.rejection.notRevived");
        }
        Attempt attempt = new Attempt(
                LocalDate.now(clock),
                compared.then(),
                compared.now(),
                compared.substantiveSince(),
                outcome.get(),
                why.get());
        work.complete(
                item,
                StepDone.at(item.step())
                        .outcome(attempt.outcome())
                        .because(attempt.reason())
                        .with(List.of(
                                told(
                                        "dormancy.closeness",
                                        compared.then().closeness(),
                                        compared.now().closeness()),
                                told(
                                        "dormancy.form",
                                        compared.then().form(),
                                        compared.now().form()),
                                told("dormancy.substantiveSince", null, compared.substantiveSince()))),
                (number, by) -> {
                    review.evaluated(attempt.outcome(), ReviewJson.write(attempt));
                    reviews.saveAndFlush(review);
                });
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
