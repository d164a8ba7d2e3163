package youcheng.dormancy.evidence;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.closeness.ClosenessHistory;
import youcheng.closeness.ClosenessHistory.ClosenessYear;
import youcheng.closeness.ClosenessHistory.HeavyExchange;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.dormancy.evidence.Evidence.BestYear;
import youcheng.dormancy.evidence.Evidence.Contacts;
import youcheng.dormancy.evidence.Evidence.CourseYear;
import youcheng.dormancy.evidence.Evidence.LastContact;
import youcheng.dormancy.evidence.Evidence.StrongExchange;
import youcheng.dormancy.evidence.Evidence.YearlyCourse;
import youcheng.dormancy.evidence.EvidenceExchanges.Named;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.HeldExchange;
import youcheng.register.Register;
import youcheng.register.RelationshipAgreements;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** What is on record of a relationship whose future is to be decided; reading it is open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class EvidenceReading {

    private static final ClosenessHistory NEVER_SCORED = new ClosenessHistory(List.of(), null);

    private final Register register;
    private final ClosenessReading closeness;
    private final EvidenceExchanges exchanges;
    private final EvidencePeople people;
    private final RelationshipAgreements agreements;
    private final EvidenceComparables comparables;
    private final EvidenceEffort effort;
    private final Clock clock;

    EvidenceReading(
            Register register,
            ClosenessReading closeness,
            EvidenceExchanges exchanges,
            EvidencePeople people,
            RelationshipAgreements agreements,
            EvidenceComparables comparables,
            EvidenceEffort effort,
            Clock clock) {
        this.register = register;
        this.closeness = closeness;
        this.exchanges = exchanges;
        this.people = people;
        this.agreements = agreements;
        this.comparables = comparables;
        this.effort = effort;
        this.clock = clock;
    }

    /** All that is on record of this relationship; empty where it was never concluded. */
    public Optional<Evidence> find(RelationshipId id) {
        return register.concluded(List.of(id)).stream().findFirst().map(this::evidence);
    }

    /** All that is on record of this relationship, which was concluded. */
    public Evidence of(RelationshipId id) {
        return find(id).orElseThrow();
    }

    /** Where the relationship stands today, to be kept and compared with later. */
    public Baseline baseline(RelationshipId relationship) {
        LocalDate today = LocalDate.now(clock);
        return closeness
                .standing(relationship)
                .map(standing -> Baseline.of(today, standing))
                .orElseGet(() -> Baseline.unknown(today));
    }

    /** What became of the relationship since then. */
    public Comparison compare(RelationshipId relationship, Baseline then) {
        long since = exchanges.held(relationship).stream()
                .filter(exchange -> exchange.isEvidenced()
                        && exchange.isLiving()
                        && exchange.date().earliest().isAfter(then.day()))
                .count();
        return Comparison.between(then, baseline(relationship), Math.toIntExact(since));
    }

    private Evidence evidence(RelationshipSummary relationship) {
        RelationshipId id = relationship.id();
        LocalDate today = LocalDate.now(clock);
        Standing standing = closeness.standing(id).orElse(null);
        ClosenessHistory history = closeness.history(id).orElse(NEVER_SCORED);
        ClosenessYear best = EvidenceCourse.best(history);
        List<HeldExchange> held = exchanges.held(id);
        Named named = exchanges.named(held, best == null ? List.of() : keys(best));
        ExchangeRecord last = named.last();
        Contacts contacts = people.of(id, relationship.desk(), last, today);
        List<CourseYear> years = EvidenceCourse.years(history, held, relationship.established(), today);
        return new Evidence(
                relationship,
                today,
                standing,
                course(years, held, best == null ? null : best(best, named), history),
                last == null ? null : new LastContact(last, EvidencePeople.lead(contacts, last, today)),
                named.aid(),
                named.letters(),
                contacts,
                agreements.summaries(id),
                comparables.of(relationship, standing == null ? null : standing.score()),
                effort.of(id, named));
    }

    private static YearlyCourse course(
            List<CourseYear> years, List<HeldExchange> held, @Nullable BestYear best, ClosenessHistory history) {
        int first = years.getFirst().year();
        long earlier = held.stream().filter(each -> each.date().year() < first).count();
        return new YearlyCourse(years, Math.toIntExact(earlier), best, history.statusSince());
    }

    private static BestYear best(ClosenessYear year, Named named) {
        List<StrongExchange> strongest = year.heaviest().stream()
                .flatMap(heavy -> named.records(List.of(heavy.exchange())).stream()
                        .map(exchange -> new StrongExchange(exchange, heavy.weight())))
                .toList();
        return new BestYear(year.year(), year.score(), year.form(), strongest);
    }

    private static List<Long> keys(ClosenessYear year) {
        return year.heaviest().stream().map(HeavyExchange::exchange).toList();
    }
}
