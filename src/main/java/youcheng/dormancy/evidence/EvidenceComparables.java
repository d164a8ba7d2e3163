package youcheng.dormancy.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.dormancy.evidence.Evidence.Comparables;
import youcheng.register.Region;
import youcheng.register.Register;
import youcheng.register.RelationshipSummary;
import youcheng.register.Tier;

/** How relationships fare that are like one: of its tier and region, or of its region where these are few. */
@Component
class EvidenceComparables {

    /** Fewer than these say nothing. */
    private static final int ENOUGH = 3;

    private final Register register;
    private final ClosenessReading closeness;

    EvidenceComparables(Register register, ClosenessReading closeness) {
        this.register = register;
        this.closeness = closeness;
    }

    Comparables of(RelationshipSummary relationship, @Nullable Double score) {
        Region region = relationship.country().region();
        List<RelationshipSummary> ofRegion = register.concluded().stream()
                .filter(each -> each.isInForce()
                        && each.country().region() == region
                        && !each.id().equals(relationship.id()))
                .toList();
        List<RelationshipSummary> ofTier = ofRegion.stream()
                .filter(each -> relationship.tier() != null && each.tier() == relationship.tier())
                .toList();
        boolean isByTier = ofTier.size() >= ENOUGH;
        List<RelationshipSummary> like = isByTier ? ofTier : ofRegion;
        List<Standing> standings =
                closeness.standings(like.stream().map(RelationshipSummary::id).toList());
        return of(standings, like.size(), score, isByTier ? relationship.tier() : null);
    }

    private static Comparables of(List<Standing> standings, int count, @Nullable Double score, @Nullable Tier tier) {
        List<Double> scores =
                standings.stream().map(Standing::score).filter(Objects::nonNull).toList();
        return new Comparables(
                tier,
                count,
                scores.size(),
                median(scores),
                median(standings.stream()
                        .map(each -> (double) each.tally().exchanges())
                        .toList()),
                (int) standings.stream()
                        .filter(each -> each.activity() == ActivityStatus.ACTIVE)
                        .count(),
                score == null
                        ? null
                        : Integer.valueOf(1
                                + (int) scores.stream()
                                        .filter(each -> each > score)
                                        .count()));
    }

    /** The middle one, or halfway between the two in the middle; null of none. */
    static @Nullable Double median(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return size == 0 ? null : Double.valueOf((sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2);
    }
}
