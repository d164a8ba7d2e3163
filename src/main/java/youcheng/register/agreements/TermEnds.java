package youcheng.register.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.agenda.AgendaDate;
import youcheng.agenda.AgendaSource;
import youcheng.agenda.OwnDesks;
import youcheng.base.MessageKey;
import youcheng.identity.Desk;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** When terms end at a person's desks: those of agreements that nothing renews, and those of contact persons, unnamed. */
@Component
class TermEnds implements AgendaSource {

    private final Agreements agreements;
    private final ContactPersons persons;
    private final Register register;
    private final OwnDesks desks;

    TermEnds(Agreements agreements, ContactPersons persons, Register register, OwnDesks desks) {
        this.agreements = agreements;
        this.persons = persons;
        this.register = register;
        this.desks = desks;
    }

    @Override
    public List<AgendaDate> dates(LocalDate from, LocalDate until) {
        Set<Desk> own = desks.all();
        if (own.isEmpty()) {
            return List.of();
        }
        Map<RelationshipId, RelationshipSummary> ours = register.concluded().stream()
                .filter(each -> each.isInForce() && own.contains(each.desk()))
                .collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
        Stream<AgendaDate> terms = agreements.expiringBefore(until.plusDays(1)).stream()
                .filter(each -> ours.containsKey(each.relationship()))
                .flatMap(each -> Stream.ofNullable(each.termUntil())
                        .map(last -> agreement(each, last, Objects.requireNonNull(ours.get(each.relationship())))));
        Stream<AgendaDate> posts = persons.of(ours.keySet()).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.leftOn() == null)
                .flatMap(each -> Stream.ofNullable(each.termEnds())
                        .map(last -> person(each, last, Objects.requireNonNull(ours.get(each.relationship())))));
        return Stream.concat(terms, posts)
                .filter(date -> !date.day().isBefore(from) && !date.day().isAfter(until))
                .toList();
    }

    private static AgendaDate agreement(AgreementRecord agreement, LocalDate last, RelationshipSummary with) {
        return new AgendaDate(
                "agreement-" + agreement.id(),
                last,
                new MessageKey(
                        "agenda.agreement", List.of(with.name(), MessageKey.of("agreement.kind", agreement.kind()))),
                RegisterNavigation.city(with.city()));
    }

    private static AgendaDate person(ContactPersonRecord person, LocalDate last, RelationshipSummary with) {
        return new AgendaDate(
                "contact-" + person.id(),
                last,
                new MessageKey("agenda.contact", List.of(with.name(), MessageKey.of("contact.post", person.post()))),
                RegisterNavigation.city(with.city()));
    }
}
