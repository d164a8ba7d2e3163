package youcheng.dormancy.review;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.register.RelationshipEnded;
import youcheng.workflow.Workflow;

/**
 * A relationship that ends by another way closes its review: after whoever ended it is done, so that a review is never locked
 * while another case is.
 */
@Component
class OvertakenReviews {

    private static final Actor BY = Actor.system("overtakenReviews");

    private final DormancyReviews reviews;
    private final Cases cases;
    private final Workflow workflow;

    OvertakenReviews(DormancyReviews reviews, Cases cases, Workflow workflow) {
        this.reviews = reviews;
        this.cases = cases;
        this.workflow = workflow;
    }

    @ApplicationModuleListener
    void ended(RelationshipEnded event) {
        reviews.caseOf(event.relationship().value()).map(CaseNumber::new).ifPresent(number -> {
            cases.lock(number);
            DormancyReview review = reviews.findByCaseNumber(number.value()).orElseThrow();
            if (!review.isClosed()) {
                review.stopped();
                reviews.saveAndFlush(review);
                workflow.tell(number, ReviewProcess.RELATIONSHIP_ENDED, BY);
            }
        });
    }
}
