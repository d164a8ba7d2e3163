package youcheng.dormancy.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.decisions.DecisionFiles;
import youcheng.dormancy.evidence.EvidenceReading;
import youcheng.dormancy.revival.RevivalSource;

/** Hands an approved plan to the process that carries it out, and freezes where the relationship stands then. */
@Component
class ApprovedPlans implements RevivalSource {

    private final DormancyReviews reviews;
    private final DecisionFiles decisions;
    private final EvidenceReading evidence;

    ApprovedPlans(DormancyReviews reviews, DecisionFiles decisions, EvidenceReading evidence) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.evidence = evidence;
    }

    @Override
    public String process() {
        return ReviewProcess.ID;
    }

    @Override
    public Optional<ApprovedPlan> planOf(CaseNumber number) {
        return reviews.findByCaseNumber(number.value()).map(review -> {
            review.revivalBegins(ReviewJson.write(evidence.baseline(review.relationship())));
            reviews.saveAndFlush(review);
            List<Recommendation> rounds = decisions.rounds(number, Recommendation.class);
            return new ApprovedPlan(
                    review.relationship(),
                    review.recommender(),
                    rounds.getLast().milestones());
        });
    }
}
