package youcheng.dormancy.review;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.decisions.Limits;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;

/** An officer opens a review by hand. One is open for a relationship at most. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ReviewOpening {

    private final OpenedReviews opened;
    private final OpeningRules rules;
    private final ReviewGroups groups;
    private final Relationships relationships;
    private final SignedIn signedIn;

    ReviewOpening(
            OpenedReviews opened,
            OpeningRules rules,
            ReviewGroups groups,
            Relationships relationships,
            SignedIn signedIn) {
        this.opened = opened;
        this.rules = rules;
        this.groups = groups;
        this.relationships = relationships;
        this.signedIn = signedIn;
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
        return opened.byHand(relationship, Flag.written(why), person);
    }

    private Optional<Rejection> objection(Person person, RelationshipId relationship) {
        return groups.objection(person, relationship).or(() -> rules.objection(relationship));
    }
}
