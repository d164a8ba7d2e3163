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
import youcheng.closeness.ClosenessReading;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;

/** What the scan asks of reviews, and how it opens them. */
@Component
class ReviewPasts implements ReviewOpener {

    private final DormancyReviews reviews;
    private final OpenedReviews opened;
    private final OpeningRules rules;
    private final Relationships relationships;
    private final ClosenessReading closeness;

    ReviewPasts(
            DormancyReviews reviews,
            OpenedReviews opened,
            OpeningRules rules,
            Relationships relationships,
            ClosenessReading closeness) {
        this.reviews = reviews;
        this.opened = opened;
        this.rules = rules;
        this.relationships = relationships;
        this.closeness = closeness;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Lot lot(CaseNumber scan, Actor by, Collection<RelationshipId> flagged) {
        if (!flagged.isEmpty()) {
            relationships.lock(flagged);
        }
        ScanLot lot = new ScanLot(scan, by, closeness.letterRule());
        return (relationship, flag) -> open(relationship, flag, lot);
    }

    private Optional<CaseNumber> open(RelationshipId relationship, Flag flag, ScanLot lot) {
        relationships.lock(List.of(relationship));
        return rules.objection(relationship).isPresent()
                ? Optional.empty()
                : Optional.of(opened.byScan(relationship, flag, lot));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RelationshipId, ReviewPast> pastOf(Collection<RelationshipId> relationships) {
        return reviews
                .findByRelationshipIdInOrderByCaseNumberDesc(
                        relationships.stream().map(RelationshipId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(DormancyReview::relationship))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> past(each.getValue())));
    }

    /** Of one relationship, the newest first. One that was withdrawn, cancelled or overtaken came to nothing, and says nothing. */
    private static ReviewPast past(List<DormancyReview> newestFirst) {
        boolean isOpen = newestFirst.stream().anyMatch(DormancyReview::isOpen);
        return newestFirst.stream()
                .filter(DormancyReview::isDecided)
                .findFirst()
                .map(review -> new ReviewPast(isOpen, review.closedOn(), review.activityThen()))
                .orElseGet(() -> new ReviewPast(isOpen, null, null));
    }
}
