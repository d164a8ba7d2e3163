package youcheng.portfolio;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.PartialDate;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.Standing;
import youcheng.plans.Plans;
import youcheng.portfolio.AtRiskFilter.AtRiskScope;
import youcheng.portfolio.DueCourtesies.Gathered;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** The relationships with which the office is losing touch; reading them is open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class RelationshipsAtRisk {

    private final Portfolio portfolio;
    private final Register register;
    private final ExchangeReading exchanges;
    private final DueCourtesies courtesies;
    private final Plans plans;
    private final Clock clock;

    RelationshipsAtRisk(
            Portfolio portfolio,
            Register register,
            ExchangeReading exchanges,
            DueCourtesies courtesies,
            Plans plans,
            Clock clock) {
        this.portfolio = portfolio;
        this.register = register;
        this.exchanges = exchanges;
        this.courtesies = courtesies;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * What the filter found.
     *
     * @param all how many relationships
     * @param shown the first of them
     * @param scopes how many relationships each scope has, of the same desks
     * @param today the day on which it was looked up
     */
    public record Found(int all, List<AtRisk> shown, Map<AtRiskScope, Integer> scopes, LocalDate today) {}

    /** What a relationship is due, and whether the signed-in person may plan it. */
    public record Due(List<DueCourtesy> courtesies, boolean mayPlan) {}

    /** The relationships that the filter wants, by the day on which they change; at most so many with all that is known. */
    public Found find(AtRiskFilter filter, int most, Locale language) {
        LocalDate today = LocalDate.now(clock);
        List<RelationshipStanding> relationships = portfolio.relationships(RelationshipFilter.everything(), language);
        List<RelationshipStanding> wanted = relationships.stream()
                .filter(each -> filter.wants(each, today))
                .sorted(AtRiskFilter.order(language))
                .toList();
        Map<AtRiskScope, Integer> scopes = new EnumMap<>(AtRiskScope.class);
        for (AtRiskScope scope : AtRiskScope.values()) {
            AtRiskFilter other = filter.in(scope);
            scopes.put(scope, (int) relationships.stream()
                    .filter(each -> other.wants(each, today))
                    .count());
        }
        return new Found(wanted.size(), described(wanted.stream().limit(most).toList()), scopes, today);
    }

    /** What this relationship is due; empty where it is not in force. */
    public Optional<Due> due(RelationshipId id) {
        return register.concluded(List.of(id)).stream()
                .filter(RelationshipSummary::isInForce)
                .findFirst()
                .map(relationship -> {
                    List<RelationshipSummary> one = List.of(relationship);
                    List<DueCourtesy> due =
                            courtesies.of(one, courtesies.gather(List.of(id))).getOrDefault(id, List.of());
                    return new Due(due, mayPlan(id, due));
                });
    }

    private List<AtRisk> described(List<RelationshipStanding> some) {
        List<RelationshipSummary> relationships =
                some.stream().map(RelationshipStanding::relationship).toList();
        Gathered gathered = courtesies.gather(
                relationships.stream().map(RelationshipSummary::id).toList());
        Map<RelationshipId, List<DueCourtesy>> due = courtesies.of(relationships, gathered);
        Map<Long, ExchangeRecord> last = lastOf(some);
        return some.stream()
                .map(each -> {
                    RelationshipId id = each.relationship().id();
                    Standing standing = each.standing();
                    Long key = standing == null ? null : standing.lastLiving();
                    ExchangeRecord contact = key == null ? null : last.get(key);
                    List<DueCourtesy> theirs = due.getOrDefault(id, List.of());
                    return new AtRisk(
                            each,
                            contact,
                            gathered.persons().leadOf(id, contact).orElse(null),
                            unanswered(gathered.of(id), each.lastContact()),
                            theirs,
                            mayPlan(id, theirs));
                })
                .toList();
    }

    private Map<Long, ExchangeRecord> lastOf(List<RelationshipStanding> some) {
        List<ExchangeId> ids = some.stream()
                .map(RelationshipStanding::standing)
                .filter(Objects::nonNull)
                .map(Standing::lastLiving)
                .filter(Objects::nonNull)
                .distinct()
                .map(ExchangeId::new)
                .toList();
        return exchanges.find(ids).stream()
                .collect(Collectors.toMap(exchange -> exchange.id().value(), Function.identity()));
    }

    private static List<ExchangeRecord> unanswered(List<ExchangeRecord> all, @Nullable PartialDate since) {
        return all.stream()
                .filter(exchange -> exchange.waitsForAnswer() && exchange.direction() == Direction.OUTBOUND)
                .filter(exchange -> since == null || !exchange.date().earliest().isBefore(since.earliest()))
                .toList();
    }

    /** Nobody asks where there is nothing to plan. */
    private boolean mayPlan(RelationshipId id, List<DueCourtesy> due) {
        return due.stream().anyMatch(each -> each.planned() == null) && plans.mayPlan(id);
    }
}
