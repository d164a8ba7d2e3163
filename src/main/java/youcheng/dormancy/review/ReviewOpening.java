package youcheng.dormancy.review;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.ClosenessReading.LetterRule;
import youcheng.closeness.Standing;
import youcheng.decisions.Limits;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Relationships;

/** An officer opens a review by hand. One is open for a relationship at most. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ReviewOpening {

    private final DormancyReviews reviews;
    private final OpenedReviews opened;
    private final ReviewGroups groups;
    private final Register register;
    private final Relationships relationships;
    private final ClosenessReading closeness;
    private final SignedIn signedIn;
    private final Clock clock;

    ReviewOpening(
            DormancyReviews reviews,
            OpenedReviews opened,
            ReviewGroups groups,
            Register register,
            Relationships relationships,
            ClosenessReading closeness,
            SignedIn signedIn,
            Clock clock) {
        this.reviews = reviews;
        this.opened = opened;
        this.groups = groups;
        this.register = register;
        this.relationships = relationships;
        this.closeness = closeness;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whether the signed-in officer may open one for this relationship now. */
    @Transactional(readOnly = true)
    public boolean mayOpen(RelationshipId relationship) {
        return objection(signedIn.person(), relationship).isEmpty();
    }

    /** Opens one, with the reason that the officer gives. */
    public CaseNumber open(RelationshipId relationship, String reason) {
        String why = FieldCheck.requiredLines("reason", reason, Limits.REASON);
        relationships.lock(List.of(relationship));
        Person person = signedIn.person();
        objection(person, relationship).ifPresent(refusal -> {
            throw refusal;
        });
        LetterRule rule = closeness.letterRule();
        return opened.byHand(
                relationship,
                new Opening(Origin.HAND, "", why, null, LocalDate.now(clock), rule.version(), rule.letterDays(), null),
                person);
    }

    private Optional<Rejection> objection(Person person, RelationshipId relationship) {
        return groups.objection(person, relationship).or(() -> objection(relationship));
    }

    /** Whoever opens one: it is about a relationship that counts, that has no open review, and that is not alive. */
    private Optional<Rejection> objection(RelationshipId relationship) {
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
