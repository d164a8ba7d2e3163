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
import youcheng.portfolio.RelationshipContacts.Known;
import youcheng.register.NationalDays;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Gathers what courtesies are computed from, for some relationships at once, and what became of them. */
@Component
class DueCourtesies {

    /** Exchanges are read for a page of relationships; what is older than so many of them decides no courtesy. */
    private static final int MOST = 5000;

    private final ExchangeReading exchanges;
    private final RelationshipContacts contacts;
    private final NationalDays nationalDays;
    private final PlannedCourtesies planned;
    private final Plans plans;
    private final Clock clock;
    private final int days;

    DueCourtesies(
            ExchangeReading exchanges,
            RelationshipContacts contacts,
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

    /** What was gathered of some relationships. */
    record Gathered(Map<RelationshipId, List<ExchangeRecord>> exchanges, Known persons) {

        /** The exchanges of a relationship that took place or are planned, the newest first. */
        List<ExchangeRecord> of(RelationshipId relationship) {
            return exchanges.getOrDefault(relationship, List.of());
        }
    }

    /** Exchanges and contact persons of these relationships. */
    Gathered gather(Collection<RelationshipId> relationships) {
        Map<RelationshipId, List<ExchangeRecord>> byRelationship = new HashMap<>();
        if (!relationships.isEmpty()) {
            ExchangeFilter all = ExchangeFilter.everything();
            ExchangeFilter theirs = new ExchangeFilter(
                    "", List.copyOf(relationships), all.state(), null, null, null, null, null, null, true);
            for (ExchangeRecord exchange : exchanges.page(theirs, 0, MOST)) {
                exchange.partners().stream()
                        .filter(relationships::contains)
                        .forEach(relationship -> byRelationship
                                .computeIfAbsent(relationship, key -> new java.util.ArrayList<>())
                                .add(exchange));
            }
        }
        return new Gathered(byRelationship, contacts.of(relationships, LocalDate.now(clock)));
    }

    /** What these relationships are due, each with what somebody made of it. */
    Map<RelationshipId, List<DueCourtesy>> of(Collection<RelationshipSummary> relationships, Gathered gathered) {
        Map<RelationshipId, Map<String, CaseNumber>> plannedByRelationship =
                planned
                        .of(relationships.stream()
                                .map(relationship -> relationship.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                PlannedCourtesy::relationship,
                                Collectors.toMap(PlannedCourtesy::courtesyKey, PlannedCourtesy::number)));
        return relationships.stream()
                .collect(Collectors.toMap(
                        RelationshipSummary::id,
                        relationship -> courtesies(
                                relationship,
                                gathered,
                                plannedByRelationship.getOrDefault(relationship.id(), Map.of()))));
    }

    /** What this relationship is due now. */
    List<Courtesy> of(RelationshipSummary relationship) {
        return due(relationship, gather(List.of(relationship.id())));
    }

    private List<DueCourtesy> courtesies(
            RelationshipSummary relationship, Gathered gathered, Map<String, CaseNumber> done) {
        Map<CaseNumber, PlannedItemRecord> items = done.isEmpty()
                ? Map.of()
                : plans.of(relationship.id()).stream()
                        .collect(Collectors.toMap(PlannedItemRecord::number, Function.identity()));
        return due(relationship, gathered).stream()
                .map(courtesy -> {
                    CaseNumber number = done.get(courtesy.key());
                    PlannedItemRecord item = number == null ? null : items.get(number);
                    return new DueCourtesy(courtesy, number, item != null && item.isReadable());
                })
                .toList();
    }

    private List<Courtesy> due(RelationshipSummary relationship, Gathered gathered) {
        if (!relationship.isInForce()) {
            return List.of();
        }
        List<Contact> held = gathered.of(relationship.id()).stream()
                .map(each -> new Contact(each.kind(), each.direction(), each.level(), each.date()))
                .toList();
        Facts facts = new Facts(
                relationship.established(),
                nationalDays.find(relationship.country().iso2()).orElse(null),
                gathered.persons().of(relationship.id()),
                held);
        return Courtesies.due(facts, LocalDate.now(clock), days);
    }
}
