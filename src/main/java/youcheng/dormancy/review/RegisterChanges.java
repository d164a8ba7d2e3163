package youcheng.dormancy.review;

import java.time.LocalDate;
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

    /** What it came to; overtaken, where the relationship ended or was converted by another case meanwhile. */
    ReviewResult make(DormancyReview review, Actor by) {
        relationships.lock(List.of(review.relationship()));
        CaseNumber number = review.number();
        MunicipalDecision decision = decisions.of(number).municipalDecision().orElseThrow();
        LocalDate decided = Objects.requireNonNull(decision.date());
        if (isOvertaken(review, decided)) {
            return ReviewResult.OVERTAKEN;
        }
        PartialDate on = PartialDate.of(decided);
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

    private boolean isOvertaken(DormancyReview review, LocalDate decided) {
        RelationshipRecord relationship = register.find(review.relationship()).orElseThrow();
        PartialDate since = relationship.standsSince();
        return !relationship.isInForce()
                || (review.measure() == Measure.CONVERT && relationship.tier() == Tier.FRIENDLY_EXCHANGE)
                || (since != null && decided.isBefore(since.earliest()));
    }
}
