package youcheng.register;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.register.keeping.RelationshipDesk;

/**
 * The contact persons of relationships, which officers of the desk keep. They are personal data: the trail keeps digests, and how
 * to reach somebody is not for a mere administrator, nor for a job that nobody signed in for.
 */
@Service
@Transactional
public class ContactPersons {

    /** Stands before the names of the fields of a successor who is entered with the leaving. */
    private static final String NEW_SUCCESSOR = "successor.";

    private final ContactPersonRepository persons;
    private final RelationshipDesk desk;
    private final AuditTrail trail;
    private final Clock clock;

    ContactPersons(ContactPersonRepository persons, RelationshipDesk desk, AuditTrail trail, Clock clock) {
        this.persons = persons;
        this.desk = desk;
        this.trail = trail;
        this.clock = clock;
    }

    /** The contact persons of a relationship, those in post first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<ContactPersonRecord> of(RelationshipId relationship) {
        return of(List.of(relationship)).getOrDefault(relationship, List.of());
    }

    /** The contact persons of these relationships; a relationship without any is left out. */
    @PermitAll
    @Transactional(readOnly = true)
    public Map<RelationshipId, List<ContactPersonRecord>> of(Collection<RelationshipId> relationships) {
        if (relationships.isEmpty()) {
            return Map.of();
        }
        boolean reachable = desk.isInsider();
        return persons.of(relationships.stream().map(RelationshipId::value).toList()).stream()
                .map(person -> person.record(reachable))
                .collect(Collectors.groupingBy(ContactPersonRecord::relationship));
    }

    /** The contact person with this key, unless it was merged into another. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<ContactPersonRecord> find(ContactPersonId id) {
        return persons.findById(id.value())
                .filter(person -> person.mergedInto() == null)
                .map(person -> person.record(desk.isInsider()));
    }

    /** The names of the contact persons with these keys. */
    @PermitAll
    @Transactional(readOnly = true)
    public Map<ContactPersonId, String> namesOf(Collection<ContactPersonId> ids) {
        return persons.findByIdIn(ids.stream().map(ContactPersonId::value).toList()).stream()
                .map(person -> person.record(false))
                .collect(Collectors.toMap(ContactPersonRecord::id, ContactPersonRecord::name));
    }

    /** Enters a contact person. */
    @RolesAllowed(Roles.OFFICER)
    public ContactPersonId add(RelationshipId relationship, ContactDraft draft) {
        Person officer = desk.lock(relationship);
        return add(relationship, draft, "", officer);
    }

    /** Corrects what is recorded of a contact person; {@code version} is the one the officer saw. */
    @RolesAllowed(Roles.OFFICER)
    public void change(ContactPersonId id, long version, ContactDraft draft) {
        RelationshipId relationship = relationshipOf(id);
        Person officer = desk.lock(relationship);
        ContactPerson person = found(id, version);
        ContactPersonRecord before = person.record(true);
        person.change(draft.checked(""));
        ContactPersonRecord after = persons.saveAndFlush(person).record(true);
        List<Change> changes = ContactChanges.between(before, after);
        if (!changes.isEmpty()) {
            Optional<Change> which =
                    before.name().equals(after.name()) ? ContactChanges.which(after) : Optional.empty();
            append(
                    relationship,
                    AuditEvent.of("contact.changed", officer.asActor())
                            .with(which)
                            .with(changes));
        }
    }

    /** The officer made sure today that the person still holds the post and can be reached as recorded. */
    @RolesAllowed(Roles.OFFICER)
    public void verify(ContactPersonId id, long version) {
        RelationshipId relationship = relationshipOf(id);
        Person officer = desk.lock(relationship);
        ContactPerson person = foundInPost(id, version);
        ContactPersonRecord before = person.record(true);
        LocalDate today = LocalDate.now(clock);
        person.verify(today, officer.id());
        persons.saveAndFlush(person);
        append(
                relationship,
                AuditEvent.of("contact.verified", officer.asActor())
                        .with(ContactChanges.which(before))
                        .with(Change.of("contact.verifiedOn", before.verifiedOn(), today)));
    }

    /**
     * The person left the post.
     *
     * @param leftOn when, as exactly as known: a year, a month or a day
     * @param successor the contact person of the same relationship who took over, or null
     * @param newSuccessor whoever took over and is not on record yet, entered by this, or null; a refusal names its
     *     fields with {@code successor.} before them
     */
    @RolesAllowed(Roles.OFFICER)
    public void leave(
            ContactPersonId id,
            long version,
            String leftOn,
            @Nullable ContactPersonId successor,
            @Nullable ContactDraft newSuccessor) {
        RelationshipId relationship = relationshipOf(id);
        Person officer = desk.lock(relationship);
        ContactPerson person = foundInPost(id, version);
        ContactPersonRecord before = person.record(true);
        FormCheck form = new FormCheck();
        Supplier<PartialDate> left = form.read(() -> leftOn(before, leftOn));
        if (newSuccessor != null) {
            form.ask(() -> requireOneSuccessor(successor));
            form.ask(() -> newSuccessor.checked(NEW_SUCCESSOR));
        }
        form.refuse();
        PartialDate on = left.get();
        ContactPersonId next =
                newSuccessor == null ? successor : add(relationship, newSuccessor, NEW_SUCCESSOR, officer);
        String nameOfNext = next == null ? null : successorOf(before, next).name();
        person.leave(on, next);
        persons.saveAndFlush(person);
        append(
                relationship,
                AuditEvent.of("contact.left", officer.asActor())
                        .with(ContactChanges.which(before))
                        .with(Change.personal("contact.leftOn", null, on))
                        .with(Change.personal("contact.successor", null, nameOfNext)));
    }

    private PartialDate leftOn(ContactPersonRecord person, String typed) {
        PartialDate on = FieldCheck.required("leftOn", FieldCheck.pastDate("leftOn", typed, LocalDate.now(clock)));
        PartialDate since = person.inPostSince();
        if (since != null && on.latest().isBefore(since.earliest())) {
            throw Rejection.of("leftOn", "register.rejection.leftBeforeBegin");
        }
        return on;
    }

    private static void requireOneSuccessor(@Nullable ContactPersonId known) {
        if (known != null) {
            throw Rejection.of("successor", "register.rejection.twoSuccessors");
        }
    }

    private ContactPersonId add(RelationshipId relationship, ContactDraft draft, String fields, Person officer) {
        ContactPerson person = persons.saveAndFlush(new ContactPerson(relationship, draft.checked(fields)));
        ContactPersonRecord added = person.record(true);
        append(
                relationship,
                AuditEvent.of("contact.added", officer.asActor()).with(ContactChanges.between(null, added)));
        return added.id();
    }

    private ContactPersonRecord successorOf(ContactPersonRecord person, ContactPersonId next) {
        return persons.findById(next.value())
                .filter(found -> found.mergedInto() == null)
                .map(found -> found.record(true))
                .filter(found -> found.relationship().equals(person.relationship())
                        && !found.id().equals(person.id()))
                .orElseThrow(() -> Rejection.of("successor", "register.rejection.successor"));
    }

    private ContactPerson foundInPost(ContactPersonId id, long version) {
        ContactPerson person = found(id, version);
        if (person.hasLeft()) {
            throw ChangedMeanwhile.because("register.rejection.changedMeanwhile");
        }
        return person;
    }

    private ContactPerson found(ContactPersonId id, long version) {
        ContactPerson person = persons.findById(id.value()).orElseThrow();
        if (person.record(false).version() != version || person.mergedInto() != null) {
            throw ChangedMeanwhile.because("register.rejection.changedMeanwhile");
        }
        return person;
    }

    private RelationshipId relationshipOf(ContactPersonId id) {
        return persons.relationshipOf(id.value())
                .map(RelationshipId::new)
                .orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }

    private void append(RelationshipId relationship, AuditEvent event) {
        trail.append(Chain.ofRelationship(relationship.value()), event);
    }
}
