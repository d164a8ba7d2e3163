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
import youcheng.decisions.CaseField;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.Limits;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.dormancy.revival.Milestone;
import youcheng.dormancy.revival.MilestoneRules;
import youcheng.identity.Roles;
import youcheng.register.Register;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** An officer recommends what is to become of the relationship; whoever does so does not decide on it. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ReviewRecommending {

    private final DormancyReviews reviews;
    private final DecisionFiles decisions;
    private final StepWork work;
    private final Register register;
    private final Clock clock;

    ReviewRecommending(
            DormancyReviews reviews, DecisionFiles decisions, StepWork work, Register register, Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.work = work;
        this.register = register;
        this.clock = clock;
    }

    /** Recommends this; the plan counts only where the relationship is to be revived. */
    public void recommend(WorkItemId id, @Nullable Measure chosen, String reason, List<Milestone> plan) {
        FormCheck form = new FormCheck();
        Supplier<Measure> measure = form.read(() -> FieldCheck.required("measure", chosen));
        Supplier<String> why = form.read(() -> FieldCheck.requiredLines("reason", reason, Limits.REASON));
        Supplier<List<Milestone>> milestones = form.read(
                () -> chosen == Measure.REVIVE ? MilestoneRules.require(plan, LocalDate.now(clock)) : List.of());
        form.refuse();
        Recommendation recommendation = new Recommendation(measure.get(), why.get(), milestones.get());
        WorkItem item = work.begin(id, ReviewProcess.RECOMMEND);
        DormancyReview review = found(item.caseNumber());
        requirePossible(review, recommendation.measure());
        List<Recommendation> earlier = decisions.rounds(review.number(), Recommendation.class);
        List<Change> changes = CaseField.changes(
                RecommendationField.values(), earlier.isEmpty() ? null : earlier.getLast(), recommendation);
        work.complete(
                item,
                StepDone.at(item.step())
                        .outcome(recommendation.measure())
                        .because(recommendation.reason())
                        .with(changes),
                (number, by) -> {
                    review.recommended(recommendation.measure(), by.claimant());
                    reviews.saveAndFlush(review);
                    decisions.authored(number, by);
                    decisions.beginRound(number, recommendation);
                });
    }

    /** Only a sister city becomes a friendly exchange city. */
    private void requirePossible(DormancyReview review, Measure measure) {
        if (measure == Measure.CONVERT
                && register.find(review.relationship())
                        .map(RelationshipRecord::tier)
                        .filter(tier -> tier == Tier.FRIENDLY_EXCHANGE)
                        .isPresent()) {
            throw Rejection.of("measure", "dormancy.rejection.convertedAlready");
        }
    }

    private DormancyReview found(CaseNumber number) {
        return reviews.findByCaseNumber(number.value()).orElseThrow();
    }
}
