package youcheng.portfolio.atrisk;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.PartialDate;
import youcheng.closeness.Standing;
import youcheng.courtesies.CourtesyReading;
import youcheng.courtesies.CourtesyReading.Due;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.portfolio.atrisk.AtRiskFilter.AtRiskScope;
import youcheng.portfolio.overview.Portfolio;
import youcheng.portfolio.overview.RelationshipFilter;
import youcheng.portfolio.overview.RelationshipStanding;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** The relationships with which the office is losing touch; reading them is open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class RelationshipsAtRisk {

    private static final Due NOTHING = new Due(List.of(), false);

    private final Portfolio portfolio;
    private final ExchangeReading exchanges;
    private final CourtesyReading courtesies;
    private final ContactPersons persons;
    private final Clock clock;

    RelationshipsAtRisk(
            Portfolio portfolio,
            ExchangeReading exchanges,
            CourtesyReading courtesies,
            ContactPersons persons,
            Clock clock) {
        this.portfolio = portfolio;
        this.exchanges = exchanges;
        this.courtesies = courtesies;
        this.persons = persons;
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
    public record FoundAtRisk(int all, List<AtRisk> shown, Map<AtRiskScope, Integer> scopes, LocalDate today) {}

    /** The relationships that the filter wants, by the day on which they change; at most so many with all that is known. */
    public FoundAtRisk find(AtRiskFilter filter, int most, Locale language) {
        LocalDate today = LocalDate.now(clock);
        List<RelationshipStanding> relationships = portfolio.relationships(RelationshipFilter.everything(), language);
        List<RelationshipStanding> wanted = wanted(relationships, filter, today, language);
        Map<AtRiskScope, Integer> scopes = new EnumMap<>(AtRiskScope.class);
        for (AtRiskScope scope : AtRiskScope.values()) {
            AtRiskFilter other = filter.in(scope);
            scopes.put(scope, (int) relationships.stream()
                    .filter(each -> other.wants(each, today))
                    .count());
        }
        return new FoundAtRisk(
                wanted.size(), described(wanted.stream().limit(most).toList()), scopes, today);
    }

    /**
     * Hands out all that the filter wants in the same order, at most so many at a time with all that is known: where they
     * stand is a line each and has to be at hand to be sorted, but what is known of them is many times as much.
     */
    public void read(AtRiskFilter filter, Locale language, int atOnce, Consumer<List<AtRisk>> part) {
        List<RelationshipStanding> relationships = portfolio.relationships(RelationshipFilter.everything(), language);
        List<RelationshipStanding> wanted = wanted(relationships, filter, LocalDate.now(clock), language);
        for (int from = 0; from < wanted.size(); from += atOnce) {
            part.accept(described(wanted.subList(from, Math.min(wanted.size(), from + atOnce))));
        }
    }

    private static List<RelationshipStanding> wanted(
            List<RelationshipStanding> relationships, AtRiskFilter filter, LocalDate today, Locale language) {
        return relationships.stream()
                .filter(each -> filter.wants(each, today))
                .sorted(AtRiskFilter.order(language))
                .toList();
    }

    private List<AtRisk> described(List<RelationshipStanding> some) {
        List<RelationshipSummary> relationships =
                some.stream().map(RelationshipStanding::relationship).toList();
        List<RelationshipId> ids =
                relationships.stream().map(RelationshipSummary::id).toList();
        Map<RelationshipId, Due> due = courtesies.due(relationships);
        Map<RelationshipId, List<ExchangeRecord>> letters = exchanges.waitingLetters(ids);
        Map<RelationshipId, List<ContactPersonRecord>> known = persons.of(ids);
        Map<Long, ExchangeRecord> last = lastOf(some);
        return some.stream()
                .map(each -> {
                    RelationshipId id = each.relationship().id();
                    Standing standing = each.standing();
                    Long key = standing == null ? null : standing.lastLiving();
                    ExchangeRecord contact = key == null ? null : last.get(key);
                    return new AtRisk(
                            each,
                            contact,
                            leadOf(known.getOrDefault(id, List.of()), contact),
                            since(letters.getOrDefault(id, List.of()), each.lastContact()),
                            due.getOrDefault(id, NOTHING));
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

    /** Who led this exchange on the partner's side, where that is on record. */
    private AtRisk.@Nullable Lead leadOf(List<ContactPersonRecord> known, @Nullable ExchangeRecord exchange) {
        Long lead = exchange == null ? null : exchange.lead();
        return known.stream()
                .filter(person -> lead != null && person.id().value() == lead)
                .map(person -> new AtRisk.Lead(person.name(), person.title(), person.holdsPost(LocalDate.now(clock))))
                .findFirst()
                .orElse(null);
    }

    private static List<ExchangeRecord> since(List<ExchangeRecord> letters, @Nullable PartialDate last) {
        return letters.stream()
                .filter(letter -> last == null || !letter.date().earliest().isBefore(last.earliest()))
                .toList();
    }
}
