package youcheng.dormancy.review;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.MunicipalDecision;
import youcheng.register.Register;
import youcheng.register.RelationshipRecord;
import youcheng.register.Relationships;
import youcheng.register.Relationships.CaseStep;
import youcheng.register.Tier;

/** Ends or converts the relationship of a review by the municipal approval: by its date and its document number. */
@Component
class RegisterChanges {

    private final Register register;
    private final Relationships relationships;
    private final DecisionFiles decisions;

    RegisterChanges(Register register, Relationships relationships, DecisionFiles decisions) {
        this.register = register;
        this.relationships = relationships;
        this.decisions = decisions;
    }

    /** What it came to; overtaken, where the relationship ended by another way meanwhile. */
    ReviewResult make(DormancyReview review, Actor by) {
        relationships.lock(List.of(review.relationship()));
        if (register.find(review.relationship())
                .filter(RelationshipRecord::isInForce)
                .isEmpty()) {
            return ReviewResult.OVERTAKEN;
        }
        CaseNumber number = review.number();
        MunicipalDecision decision = decisions.of(number).municipalDecision().orElseThrow();
        PartialDate on = PartialDate.of(Objects.requireNonNull(decision.date()));
        String proof = decision.documentNumber();
        CaseStep cause = new CaseStep(by, number, ReviewProcess.CHANGE_REGISTER);
        if (Objects.requireNonNull(review.measure()) == Measure.CONVERT) {
            relationships.convert(review.relationship(), Tier.FRIENDLY_EXCHANGE, on, proof, cause);
            return ReviewResult.CONVERTED;
        }
        String reason = decisions.rounds(number, Recommendation.class).getLast().reason();
        relationships.terminate(review.relationship(), on, reason, proof, cause);
        return ReviewResult.ENDED;
    }
}
