package youcheng.dormancy.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.dormancy.evidence.Evidence.Contacts;
import youcheng.dormancy.evidence.Evidence.PartnerLead;
import youcheng.dormancy.evidence.Evidence.Recorder;
import youcheng.exchanges.ExchangeRecord;
import youcheng.identity.Desk;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.RelationshipId;

/** The people who know each other, on both sides. */
@Component
class EvidencePeople {

    private final ContactPersons persons;
    private final People colleagues;

    EvidencePeople(ContactPersons persons, People colleagues) {
        this.persons = persons;
        this.colleagues = colleagues;
    }

    /** The partner's contact persons, and who of ours looks after the relationship; {@code last} is its last contact. */
    Contacts of(RelationshipId relationship, Desk desk, @Nullable ExchangeRecord last, LocalDate day) {
        List<ContactPersonRecord> partner = persons.of(relationship);
        List<Person> officers = colleagues.inGroup(Person.group(Role.OFFICER, desk));
        return new Contacts(
                partner,
                (int) partner.stream().filter(person -> person.holdsPost(day)).count(),
                partner.stream()
                        .map(ContactPersonRecord::verifiedOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                officers.stream().map(Person::name).toList(),
                recorder(last, officers));
    }

    /** Who led this exchange on the partner's side, where that is on record. */
    static @Nullable PartnerLead lead(Contacts contacts, ExchangeRecord exchange, LocalDate day) {
        Long lead = exchange.lead();
        return contacts.partner().stream()
                .filter(person -> lead != null && person.id().value() == lead)
                .map(person -> new PartnerLead(person.name(), person.title(), person.holdsPost(day)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Recorder recorder(@Nullable ExchangeRecord last, List<Person> officers) {
        Long account = last == null ? null : last.recordedBy();
        return account == null
                ? null
                : new Recorder(
                        colleagues.nameOf(account), officers.stream().anyMatch(person -> person.id() == account));
    }
}
