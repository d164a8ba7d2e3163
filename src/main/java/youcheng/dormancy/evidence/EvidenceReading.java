package youcheng.dormancy.evidence;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.closeness.ClosenessReading;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.HeldExchange;
import youcheng.register.RelationshipId;

/** What is on record of a relationship whose future is to be decided; reading it is open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class EvidenceReading {

    private final ClosenessReading closeness;
    private final ExchangeReading exchanges;
    private final Clock clock;

    EvidenceReading(ClosenessReading closeness, ExchangeReading exchanges, Clock clock) {
        this.closeness = closeness;
        this.exchanges = exchanges;
        this.clock = clock;
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
        List<HeldExchange> held = exchanges.held(List.of(relationship)).getOrDefault(relationship, List.of());
        long since = held.stream()
                .filter(exchange -> exchange.isEvidenced()
                        && exchange.isLiving()
                        && exchange.date().earliest().isAfter(then.day()))
                .count();
        return Comparison.between(then, baseline(relationship), Math.toIntExact(since));
    }
}
