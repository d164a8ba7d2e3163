package youcheng.dormancy.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** Of what a review is opened: of a relationship that counts, that has no open review, and that is not alive. */
@Component
class OpeningRules {

    private final DormancyReviews reviews;
    private final Register register;
    private final ClosenessReading closeness;

    OpeningRules(DormancyReviews reviews, Register register, ClosenessReading closeness) {
        this.reviews = reviews;
        this.register = register;
        this.closeness = closeness;
    }

    /** Against opening one, whoever does; empty where one can be opened. */
    Optional<Rejection> objection(RelationshipId relationship) {
        if (register.find(relationship).filter(RelationshipRecord::isInForce).isEmpty()) {
            return Optional.of(Rejection.because("dormancy.rejection.notInForce"));
        }
        return reviews.findByOpenRelationshipId(relationship.value())
                .map(review -> Rejection.because("dormancy.rejection.openAlready", review.number()))
                .or(() -> objection(closeness.standing(relationship).map(Standing::activity)));
    }

    private static Optional<Rejection> objection(Optional<ActivityStatus> activity) {
        return switch (activity.orElse(ActivityStatus.NOT_RECORDED)) {
            case NOT_RECORDED -> Optional.of(Rejection.because("dormancy.rejection.notRecorded"));
            case ACTIVE -> Optional.of(Rejection.because("dormancy.rejection.active"));
            case COOLING, DORMANT -> Optional.empty();
        };
    }
}
