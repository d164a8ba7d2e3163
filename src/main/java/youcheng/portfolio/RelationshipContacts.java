package youcheng.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.exchanges.ExchangeRecord;
import youcheng.portfolio.Courtesies.Person;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RelationshipId;

/** The contact persons of relationships, as courtesies and the last contact ask of them. */
@Component
class RelationshipContacts {

    private final ContactPersons persons;

    RelationshipContacts(ContactPersons persons) {
        this.persons = persons;
    }

    /** The contact persons of some relationships, read at once. */
    record Known(Map<RelationshipId, List<ContactPersonRecord>> byRelationship, LocalDate today) {

        /** Those of one relationship. */
        List<Person> of(RelationshipId relationship) {
            return byRelationship.getOrDefault(relationship, List.of()).stream()
                    .map(person -> new Person(
                            person.name(),
                            person.post() == Post.MAYOR,
                            person.inPostSince(),
                            person.termEnds(),
                            person.holdsPost(today)))
                    .toList();
        }

        /** Who led this exchange on the partner's side, where that is on record. */
        Optional<AtRisk.Lead> leadOf(RelationshipId relationship, @Nullable ExchangeRecord exchange) {
            Long lead = exchange == null ? null : exchange.lead();
            return byRelationship.getOrDefault(relationship, List.of()).stream()
                    .filter(person -> lead != null && person.id().value() == lead)
                    .map(person -> new AtRisk.Lead(person.name(), person.title(), person.holdsPost(today)))
                    .findFirst();
        }
    }

    Known of(Collection<RelationshipId> relationships, LocalDate today) {
        return new Known(persons.of(relationships), today);
    }
}
