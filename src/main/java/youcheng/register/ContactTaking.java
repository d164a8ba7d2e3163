package youcheng.register;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.keeping.RelationshipDesk;

/**
 * Takes over contact persons by the thousand, under the same rules as one entered by hand, and gives them back. The
 * caller's transaction holds all of it together, and the caller has locked the relationships; what is refused is an
 * answer and leaves the transaction as it is.
 */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional(propagation = Propagation.MANDATORY)
public class ContactTaking {

    private final ContactPersonRepository persons;
    private final RelationshipDesk desk;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final List<ContactGuard> guards;

    ContactTaking(
            ContactPersonRepository persons,
            RelationshipDesk desk,
            SignedIn signedIn,
            AuditTrail trail,
            List<ContactGuard> guards) {
        this.persons = persons;
        this.desk = desk;
        this.signedIn = signedIn;
        this.trail = trail;
        this.guards = guards;
    }

    /**
     * A contact person to take over.
     *
     * @param relationship whose
     * @param draft what is said of them
     * @param joined the person on record that it is, of whom the draft is taken over; null for a new one
     */
    public record OfferedContact(
            RelationshipId relationship,
            ContactDraft draft,
            @Nullable ContactPersonId joined) {}

    /**
     * Who was taken over.
     *
     * @param id the person
     * @param version their version since
     * @param before what was said of a joined one before; null for a new one
     */
    public record TakenContact(
            ContactPersonId id, long version, @Nullable ContactDraft before) {}

    /** What became of one; what is refused is not taken. */
    public record ContactOutcome(@Nullable TakenContact taken, List<Rejection> refused) {}

    /**
     * Takes over some; what became of each, in their order.
     *
     * @param cause what the trail says of why, beside what each says
     */
    public List<ContactOutcome> take(List<OfferedContact> some, Optional<Change> cause) {
        Person officer = signedIn.person();
        return some.stream()
                .map(each -> {
                    try {
                        return new ContactOutcome(taken(each, officer, cause), List.of());
                    } catch (Rejection refused) {
                        return new ContactOutcome(null, refused.all());
                    }
                })
                .toList();
    }

    /** Whether nothing was built on it since; otherwise why it cannot be given back. */
    public Optional<Rejection> objection(TakenContact taken) {
        ContactPerson person = persons.findById(taken.id().value()).orElse(null);
        if (person == null || person.record(false).version() != taken.version()) {
            return Optional.of(Rejection.because(
                    "register.rejection.changedSinceTaken",
                    person == null
                            ? taken.id().toString()
                            : person.record(false).name()));
        }
        if (persons.existsBySuccessorId(taken.id().value())) {
            return Optional.of(Rejection.because(
                    "register.rejection.isSuccessor", person.record(false).name()));
        }
        return guards.stream()
                .map(guard -> guard.objectionToRemoving(taken.id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The relationship of a contact person; empty where there is none any more. */
    public Optional<RelationshipId> relationshipOf(ContactPersonId id) {
        return persons.relationshipOf(id.value()).map(RelationshipId::new);
    }

    /** Gives these back, for this reason: new ones are gone from then on, of joined ones it is said what was before. */
    public void giveBack(List<TakenContact> some, String reason, Optional<Change> cause) {
        Person officer = signedIn.person();
        for (TakenContact taken : some) {
            objection(taken).ifPresent(refused -> {
                throw refused;
            });
            ContactPerson person = persons.findById(taken.id().value()).orElseThrow();
            ContactPersonRecord before = person.record(true);
            requireDesk(before.relationship());
            ContactDraft earlier = taken.before();
            AuditEvent event;
            if (earlier == null) {
                persons.delete(person);
                event = AuditEvent.of("contact.takenBack", officer.asActor()).with(ContactChanges.which(before));
            } else {
                person.change(earlier.checked(""));
                ContactPersonRecord after = persons.saveAndFlush(person).record(true);
                event = changed(before, after, officer);
            }
            trail.append(
                    Chain.ofRelationship(before.relationship().value()),
                    event.with(cause).because(Reason.written(reason)));
        }
    }

    private TakenContact taken(OfferedContact offered, Person officer, Optional<Change> cause) {
        requireDesk(offered.relationship());
        ContactPersonId joined = offered.joined();
        if (joined == null) {
            ContactPersonRecord added = persons.saveAndFlush(new ContactPerson(
                            offered.relationship(), offered.draft().checked("")))
                    .record(true);
            trail.append(
                    Chain.ofRelationship(offered.relationship().value()),
                    AuditEvent.of("contact.added", officer.asActor())
                            .with(cause)
                            .with(ContactChanges.between(null, added)));
            return new TakenContact(added.id(), added.version(), null);
        }
        ContactPerson person = persons.findById(joined.value())
                .filter(found -> found.relationship().equals(offered.relationship()) && !found.hasLeft())
                .orElseThrow(() -> Rejection.because("register.rejection.gone"));
        ContactPersonRecord before = person.record(true);
        ContactDraft earlier = ContactDraft.of(before);
        person.change(earlier.filledFrom(offered.draft()).checked(""));
        ContactPersonRecord after = persons.saveAndFlush(person).record(true);
        if (!ContactChanges.between(before, after).isEmpty()) {
            trail.append(
                    Chain.ofRelationship(offered.relationship().value()),
                    changed(before, after, officer).with(cause));
        }
        return new TakenContact(after.id(), after.version(), earlier);
    }

    private void requireDesk(RelationshipId relationship) {
        desk.objection(relationship, Role.OFFICER).ifPresent(refused -> {
            throw Rejection.of("partners", refused.key(), refused.arguments());
        });
    }

    private static AuditEvent changed(ContactPersonRecord before, ContactPersonRecord after, Person officer) {
        return AuditEvent.of("contact.changed", officer.asActor())
                .with(Stream.of(before)
                        .filter(person -> person.name().equals(after.name()))
                        .flatMap(person -> ContactChanges.which(person).stream())
                        .toList())
                .with(ContactChanges.between(before, after));
    }
}
