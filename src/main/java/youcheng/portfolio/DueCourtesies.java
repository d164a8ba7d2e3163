package youcheng.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.plans.PlannedItemRecord;
import youcheng.plans.Plans;
import youcheng.portfolio.Courtesies.Contact;
import youcheng.portfolio.Courtesies.Facts;
import youcheng.portfolio.TieContacts.Known;
import youcheng.register.NationalDays;
import youcheng.register.RelationshipId;
import youcheng.register.TieRecord;

/** Gathers what courtesies are computed from, for some ties at once, and what became of them. */
@Component
class DueCourtesies {

    /** Exchanges are read for a page of ties; what is older than so many of them decides no courtesy. */
    private static final int MOST = 5000;

    private final ExchangeReading exchanges;
    private final TieContacts contacts;
    private final NationalDays nationalDays;
    private final PlannedCourtesies planned;
    private final Plans plans;
    private final Clock clock;
    private final int days;

    DueCourtesies(
            ExchangeReading exchanges,
            TieContacts contacts,
            NationalDays nationalDays,
            PlannedCourtesies planned,
            Plans plans,
            Clock clock,
            @Value("${youcheng.portfolio.courtesy-days}") int days) {
        this.exchanges = exchanges;
        this.contacts = contacts;
        this.nationalDays = nationalDays;
        this.planned = planned;
        this.plans = plans;
        this.clock = clock;
        this.days = days;
    }

    /** What was gathered of some ties. */
    record Gathered(Map<RelationshipId, List<ExchangeRecord>> exchanges, Known persons) {

        /** The exchanges of a tie that took place or are planned, the newest first. */
        List<ExchangeRecord> of(RelationshipId tie) {
            return exchanges.getOrDefault(tie, List.of());
        }
    }

    /** Exchanges and contact persons of these ties. */
    Gathered gather(Collection<RelationshipId> ties) {
        Map<RelationshipId, List<ExchangeRecord>> byTie = new HashMap<>();
        if (!ties.isEmpty()) {
            ExchangeFilter all = ExchangeFilter.everything();
            ExchangeFilter theirs =
                    new ExchangeFilter("", List.copyOf(ties), all.state(), null, null, null, null, null, null, true);
            for (ExchangeRecord exchange : exchanges.page(theirs, 0, MOST)) {
                exchange.partners().stream()
                        .filter(ties::contains)
                        .forEach(tie -> byTie.computeIfAbsent(tie, key -> new java.util.ArrayList<>())
                                .add(exchange));
            }
        }
        return new Gathered(byTie, contacts.of(ties, LocalDate.now(clock)));
    }

    /** What these ties are due, each with what somebody made of it. */
    Map<RelationshipId, List<DueCourtesy>> of(Collection<TieRecord> ties, Gathered gathered) {
        Map<RelationshipId, Map<String, CaseNumber>> plannedByTie =
                planned.of(ties.stream().map(tie -> tie.id().value()).toList()).stream()
                        .collect(Collectors.groupingBy(
                                PlannedCourtesy::relationship,
                                Collectors.toMap(PlannedCourtesy::courtesyKey, PlannedCourtesy::number)));
        return ties.stream()
                .collect(Collectors.toMap(
                        TieRecord::id,
                        tie -> courtesies(tie, gathered, plannedByTie.getOrDefault(tie.id(), Map.of()))));
    }

    /** What this tie is due now. */
    List<Courtesy> of(TieRecord tie) {
        return due(tie, gather(List.of(tie.id())));
    }

    private List<DueCourtesy> courtesies(TieRecord tie, Gathered gathered, Map<String, CaseNumber> done) {
        Map<CaseNumber, PlannedItemRecord> items = done.isEmpty()
                ? Map.of()
                : plans.of(tie.id()).stream().collect(Collectors.toMap(PlannedItemRecord::number, Function.identity()));
        return due(tie, gathered).stream()
                .map(courtesy -> {
                    CaseNumber number = done.get(courtesy.key());
                    PlannedItemRecord item = number == null ? null : items.get(number);
                    return new DueCourtesy(courtesy, number, item != null && item.isReadable());
                })
                .toList();
    }

    private List<Courtesy> due(TieRecord tie, Gathered gathered) {
        if (!tie.isTie()) {
            return List.of();
        }
        List<Contact> held = gathered.of(tie.id()).stream()
                .map(each -> new Contact(each.kind(), each.direction(), each.level(), each.date()))
                .toList();
        Facts facts = new Facts(
                tie.established(),
                nationalDays.find(tie.country().iso2()).orElse(null),
                gathered.persons().of(tie.id()),
                held);
        return Courtesies.due(facts, LocalDate.now(clock), days);
    }
}
