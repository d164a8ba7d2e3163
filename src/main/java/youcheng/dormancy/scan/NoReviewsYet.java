package youcheng.dormancy.scan;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.dormancy.review.Flag;
import youcheng.dormancy.review.ReviewOpener;
import youcheng.dormancy.review.ReviewPast;
import youcheng.register.RelationshipId;

/** Stands in for the reviews until there are some: opens none. */
@Component
class NoReviewsYet implements ReviewOpener {

    @Override
    public Optional<CaseNumber> open(RelationshipId relationship, Flag flag, CaseNumber scan, Actor by) {
        return Optional.empty();
    }

    @Override
    public Map<RelationshipId, ReviewPast> pastOf(Collection<RelationshipId> relationships) {
        return Map.of();
    }
}
