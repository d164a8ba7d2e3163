package youcheng.dormancy.programme;

import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.dormancy.programme.RevivalSuccess.Share;
import youcheng.dormancy.review.ReviewResult;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.dormancy.revival.RevivalFigures;
import youcheng.dormancy.revival.RevivalFigures.EndedRevival;
import youcheng.register.Region;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/**
 * What works: which revivals succeeded. Counted is every plan that came to its end in a review that was decided and closed;
 * its last plan revived the relationship where that is what the review came to, an earlier one never did.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class RevivalOutcomes {

    /** Who stopped a review did not say what its revival came to. */
    private static final Set<ReviewResult> DECIDED = Arrays.stream(ReviewResult.values())
            .filter(ReviewResult::isDecided)
            .collect(Collectors.toUnmodifiableSet());

    private final ProgrammeQueries queries;
    private final RevivalFigures revivals;
    private final Register register;

    RevivalOutcomes(ProgrammeQueries queries, RevivalFigures revivals, Register register) {
        this.queries = queries;
        this.revivals = revivals;
        this.register = register;
    }

    /** What they came to until today, of all regions and desks. */
    public RevivalSuccess success() {
        Map<String, ReviewResult> results = queries.closedWith(DECIDED);
        List<EndedRevival> ended = revivals.ended().stream()
                .filter(each -> results.containsKey(each.review().value()))
                .toList();
        Map<CaseNumber, Integer> lastRounds =
                ended.stream().collect(Collectors.toMap(EndedRevival::review, EndedRevival::round, Math::max));
        Map<RelationshipId, RelationshipSummary> relationships =
                register
                        .concluded(ended.stream()
                                .map(EndedRevival::relationship)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
        Tallies tallies = new Tallies();
        ended.forEach(each -> tallies.add(
                each,
                Objects.requireNonNull(relationships.get(each.relationship()))
                        .country()
                        .region(),
                results.get(each.review().value()) == ReviewResult.REVIVED
                        && each.round() == Objects.requireNonNull(lastRounds.get(each.review()))));
        return tallies.success();
    }

    /** Counts as it hears. */
    private static final class Tallies {

        private Share all = Share.NONE;
        private final Map<Region, Share> regions = new EnumMap<>(Region.class);
        private final Map<MilestoneKind, Share> planned = new EnumMap<>(MilestoneKind.class);
        private final Map<MilestoneKind, Share> done = new EnumMap<>(MilestoneKind.class);

        void add(EndedRevival plan, Region region, boolean isRevived) {
            all = all.with(isRevived);
            count(regions, region, isRevived);
            plan.planned().forEach(kind -> count(planned, kind, isRevived));
            plan.done().forEach(kind -> count(done, kind, isRevived));
        }

        private static <K> void count(Map<K, Share> shares, K key, boolean isRevived) {
            shares.put(key, shares.getOrDefault(key, Share.NONE).with(isRevived));
        }

        RevivalSuccess success() {
            return new RevivalSuccess(
                    all,
                    Collections.unmodifiableMap(regions),
                    Collections.unmodifiableMap(planned),
                    Collections.unmodifiableMap(done));
        }
    }
}
