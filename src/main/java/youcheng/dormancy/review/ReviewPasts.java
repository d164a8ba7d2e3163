package youcheng.dormancy.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;

/** What the scan asks of reviews, and how it opens them. */
@Component
class ReviewPasts implements ReviewOpener {

    private final DormancyReviews reviews;
    private final OpenedReviews opened;
    private final OpeningRules rules;
    private final Relationships relationships;

    ReviewPasts(DormancyReviews reviews, OpenedReviews opened, OpeningRules rules, Relationships relationships) {
        this.reviews = reviews;
        this.opened = opened;
        this.rules = rules;
        this.relationships = relationships;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseNumber> open(RelationshipId relationship, Flag flag, CaseNumber scan, Actor by) {
        relationships.lock(List.of(relationship));
        return rules.objection(relationship).isPresent()
                ? Optional.empty()
                : Optional.of(opened.byScan(relationship, flag, scan, by));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RelationshipId, ReviewPast> pastOf(Collection<RelationshipId> relationships) {
        return reviews
                .findByRelationshipIdInOrderByCaseNumberDesc(
                        relationships.stream().map(RelationshipId::value).toList())
                .stream()
                .collect(Collectors.toMap(
                        DormancyReview::relationship,
                        review -> new ReviewPast(review.isOpen(), review.closedOn(), review.activityThen()),
                        (newest, older) -> newest));
    }
}
