package youcheng.courtesies.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.courtesies.Courtesy;
import youcheng.courtesies.DueCourtesy;
import youcheng.courtesies.planning.Courtesies.Contact;
import youcheng.courtesies.planning.Courtesies.Facts;
import youcheng.courtesies.planning.Courtesies.Person;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.plans.PlanReading;
import youcheng.plans.PlannedItemRecord;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.NationalDays;
import youcheng.register.Post;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Gathers what courtesies are computed from, for some relationships at once, and what became of them. */
@Component
public class DueCourtesies {

    /** Exchanges are read for a page of relationships; what is older than so many of them decides no courtesy. */
    private static final int MOST = 5000;

    private final ExchangeReading exchanges;
    private final ContactPersons persons;
    private final NationalDays nationalDays;
    private final PlannedCourtesies planned;
    private final PlanReading plans;
    private final Clock clock;
    private final int days;

    DueCourtesies(
            ExchangeReading exchanges,
            ContactPersons persons,
            NationalDays nationalDays,
            PlannedCourtesies planned,
            PlanReading plans,
            Clock clock,
            @Value("${youcheng.courtesies.days-ahead}") int days) {
        this.exchanges = exchanges;
        this.persons = persons;
        this.nationalDays = nationalDays;
        this.planned = planned;
        this.plans = plans;
        this.clock = clock;
        this.days = days;
    }

    /** What was gathered of some relationships. */
    private record Gathered(
            Map<RelationshipId, List<Contact>> held,
            Map<RelationshipId, List<ContactPersonRecord>> known,
            LocalDate today) {

        /** What took place or is planned with this relationship. */
        List<Contact> contacts(RelationshipId relationship) {
            return held.getOrDefault(relationship, List.of());
        }

        List<Person> persons(RelationshipId relationship) {
            return known.getOrDefault(relationship, List.of()).stream()
                    .map(person -> new Person(
                            person.name(),
                            person.post() == Post.MAYOR,
                            person.inPostSince(),
                            person.termEnds(),
                            person.holdsPost(today)))
                    .toList();
        }
    }

    /** What these relationships are due, each with what somebody made of it. */
    public Map<RelationshipId, List<DueCourtesy>> of(Collection<RelationshipSummary> relationships) {
        Gathered gathered =
                gather(relationships.stream().map(RelationshipSummary::id).toList());
        Map<RelationshipId, Map<String, CaseNumber>> plannedByRelationship =
                planned
                        .of(relationships.stream()
                                .map(relationship -> relationship.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                PlannedCourtesy::relationship,
                                Collectors.toMap(PlannedCourtesy::courtesyKey, PlannedCourtesy::number)));
        Map<CaseNumber, PlannedItemRecord> items = plans.of(plannedByRelationship.keySet()).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(PlannedItemRecord::number, Function.identity()));
        return relationships.stream()
                .collect(Collectors.toMap(
                        RelationshipSummary::id,
                        relationship -> courtesies(
                                relationship,
                                gathered,
                                plannedByRelationship.getOrDefault(relationship.id(), Map.of()),
                                items)));
    }

    /** What this relationship is due now. */
    List<Courtesy> of(RelationshipSummary relationship) {
        return due(relationship, gather(List.of(relationship.id())));
    }

    /** Exchanges, the newest first, and contact persons of these relationships. */
    private Gathered gather(Collection<RelationshipId> relationships) {
        Map<RelationshipId, List<Contact>> held = new HashMap<>();
        if (!relationships.isEmpty()) {
            ExchangeFilter all = ExchangeFilter.everything();
            ExchangeFilter theirs = new ExchangeFilter(
                    "", List.copyOf(relationships), all.state(), null, null, null, null, null, null, true);
            for (ExchangeRecord exchange : exchanges.page(theirs, 0, MOST)) {
                Contact contact = new Contact(exchange.kind(), exchange.direction(), exchange.level(), exchange.date());
                exchange.partners().stream()
                        .filter(relationships::contains)
                        .forEach(relationship -> held.computeIfAbsent(relationship, none -> new ArrayList<>())
                                .add(contact));
            }
        }
        return new Gathered(held, persons.of(relationships), LocalDate.now(clock));
    }

    private List<DueCourtesy> courtesies(
            RelationshipSummary relationship,
            Gathered gathered,
            Map<String, CaseNumber> done,
            Map<CaseNumber, PlannedItemRecord> items) {
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
        Facts facts = new Facts(
                relationship.established(),
                nationalDays.find(relationship.country().iso2()).orElse(null),
                gathered.persons(relationship.id()),
                gathered.contacts(relationship.id()));
        return Courtesies.due(facts, gathered.today(), days);
    }
}
