package youcheng.register;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.register.ContactMerge.ContactMergePreview;
import youcheng.register.ContactMerge.DoneContactMerge;
import youcheng.register.ContactMerge.LikelyPair;
import youcheng.register.MovingRows.Owner;
import youcheng.register.keeping.RelationshipDesk;
import youcheng.register.merging.KeptMerges;
import youcheng.register.merging.KeptMerges.Begun;
import youcheng.register.merging.MergeRecord;
import youcheng.register.merging.MergeRecord.States;
import youcheng.register.merging.MergedRows;
import youcheng.register.merging.MovedRow;

/**
 * Merges two entries of contact persons that turn out to be one person, and undoes it. An officer of the desk does both; the
 * entry that goes stays on record, without being shown.
 */
@Service
@Transactional
public class ContactMerging {

    private final ContactPersonRepository persons;
    private final ContactPersons contacts;
    private final RelationshipDesk desk;
    private final KeptMerges merges;
    private final MergedRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    ContactMerging(
            ContactPersonRepository persons,
            ContactPersons contacts,
            RelationshipDesk desk,
            KeptMerges merges,
            MergedRows rows,
            AuditTrail trail,
            Clock clock) {
        this.persons = persons;
        this.contacts = contacts;
        this.desk = desk;
        this.merges = merges;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** The pairs of this relationship that may be one person, for whoever may merge them. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<LikelyPair> likely(RelationshipId relationship) {
        return desk.objection(relationship, Role.OFFICER).isPresent()
                ? List.of()
                : LikelyPersons.among(contacts.of(relationship));
    }

    /** The merges of this relationship's contact persons that hold, for whoever may undo them. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<DoneContactMerge> done(RelationshipId relationship) {
        if (desk.objection(relationship, Role.OFFICER).isPresent()) {
            return List.of();
        }
        List<Long> shown = contacts.of(relationship).stream()
                .map(person -> person.id().value())
                .toList();
        return shown.isEmpty()
                ? List.of()
                : merges.into(Owner.CONTACT, shown).stream()
                        .map(merge -> new DoneContactMerge(
                                merge.id(),
                                new ContactPersonId(merge.stays()),
                                merge.goesBefore(ContactPersonRecord.class).name(),
                                merge.by(),
                                merge.at()))
                        .toList();
    }

    /** What merging the second into the first would do. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public ContactMergePreview preview(ContactPersonId stays, ContactPersonId goes) {
        ContactPersonRecord first = contacts.find(stays).orElseThrow(ContactMerging::gone);
        ContactPersonRecord second = contacts.find(goes).orElseThrow(ContactMerging::gone);
        requireTwo(first, second);
        desk.objection(first.relationship(), Role.OFFICER).ifPresent(reason -> {
            throw reason;
        });
        return new ContactMergePreview(first, second, rows.count(Owner.CONTACT, goes.value(), stays.value()));
    }

    /**
     * Merges the second entry into the first. A repeat of a merge that was done does nothing.
     *
     * @param seen what the officer saw of both
     * @param ofOther of which fields the value of the entry that goes holds
     */
    @RolesAllowed(Roles.OFFICER)
    public void merge(ContactMergePreview seen, Set<ContactField> ofOther) {
        ContactPersonId stays = seen.stays().id();
        ContactPersonId goes = seen.goes().id();
        RelationshipId relationship = relationshipOf(stays);
        Person officer = desk.lock(relationship);
        if (stays.equals(found(goes).mergedInto())) {
            return;
        }
        ContactPersonRecord first = unchanged(seen.stays());
        ContactPersonRecord second = unchanged(seen.goes());
        requireTwo(first, second);
        ContactPersonRecord wanted = chosen(first, second, ofOther);
        List<MovedRow> moved = rows.move(Owner.CONTACT, goes.value(), stays.value());
        ContactPerson going = found(goes);
        going.mergeInto(stays);
        persons.saveAndFlush(going);
        ContactPersonRecord after = take(stays, wanted);
        merges.keep(
                new Begun(Owner.CONTACT, stays.value(), goes.value(), "", officer.id(), clock.instant()),
                States.of(first, second, after),
                moved);
        append(relationship, "contact.merged", officer, first, after, second);
    }

    /**
     * Both entries stand as they did, with what had moved.
     *
     * @throws Rejection where somebody changed since what the merge left
     */
    @RolesAllowed(Roles.OFFICER)
    public void undo(long id) {
        ContactPersonId stays =
                new ContactPersonId(merges.staysOf(id, Owner.CONTACT).orElseThrow(ContactMerging::gone));
        RelationshipId relationship = relationshipOf(stays);
        Person officer = desk.lock(relationship);
        MergeRecord merge = merges.find(id).orElseThrow(ContactMerging::gone);
        if (merge.isUndone()) {
            return;
        }
        ContactPerson person = found(stays);
        ContactPersonRecord standing = person.record(true);
        if (person.mergedInto() != null || merge.isBuiltOn(standing)) {
            throw Rejection.because("merging.rejection.contactChanged", standing.name());
        }
        MergedRows.requireUntouched(rows.builtOn(merge.rows()));
        merges.undo(id, officer.id(), clock.instant());
        ContactPersonRecord before = merge.staysBefore(ContactPersonRecord.class);
        rows.back(Owner.CONTACT, merge.rows(), merge.goes(), merge.stays());
        ContactPersonRecord back = take(stays, before);
        ContactPerson parted = found(new ContactPersonId(merge.goes()));
        parted.part();
        ContactPersonRecord gone = persons.saveAndFlush(parted).record(true);
        append(relationship, "contact.unmerged", officer, standing, back, gone);
    }

    private ContactPersonRecord take(ContactPersonId id, ContactPersonRecord wanted) {
        ContactPerson person = found(id);
        person.take(wanted);
        return persons.saveAndFlush(person).record(true);
    }

    private ContactPerson found(ContactPersonId id) {
        return persons.findById(id.value()).orElseThrow(ContactMerging::gone);
    }

    private ContactPersonRecord unchanged(ContactPersonRecord seen) {
        ContactPerson person = found(seen.id());
        ContactPersonRecord now = person.record(true);
        if (person.mergedInto() != null || now.version() != seen.version()) {
            throw ChangedMeanwhile.because("register.rejection.changedMeanwhile");
        }
        return now;
    }

    private static ContactPersonRecord chosen(
            ContactPersonRecord first, ContactPersonRecord second, Set<ContactField> ofOther) {
        ContactPersonRecord wanted = ContactField.chosen(first, second, ofOther);
        if (wanted.inPostSince() != null
                && wanted.termEnds() != null
                && wanted.termEnds().isBefore(wanted.inPostSince().earliest())) {
            throw Rejection.of(ContactField.TERM_ENDS.name(), "register.rejection.termBeforeBegin");
        }
        if (wanted.inPostSince() != null
                && wanted.leftOn() != null
                && wanted.leftOn().latest().isBefore(wanted.inPostSince().earliest())) {
            throw Rejection.of(ContactField.LEFT_ON.name(), "register.rejection.leftBeforeBegin");
        }
        return wanted;
    }

    private static void requireTwo(ContactPersonRecord one, ContactPersonRecord other) {
        if (one.id().equals(other.id())) {
            throw Rejection.because("merging.rejection.sameContact");
        }
        if (!one.relationship().equals(other.relationship())) {
            throw Rejection.because("merging.rejection.otherRelationship");
        }
    }

    private RelationshipId relationshipOf(ContactPersonId id) {
        return persons.relationshipOf(id.value()).map(RelationshipId::new).orElseThrow(ContactMerging::gone);
    }

    private static Rejection gone() {
        return Rejection.because("register.rejection.gone");
    }

    private void append(
            RelationshipId relationship,
            String action,
            Person officer,
            ContactPersonRecord before,
            ContactPersonRecord after,
            ContactPersonRecord other) {
        trail.append(
                Chain.ofRelationship(relationship.value()),
                AuditEvent.of(action, officer.asActor())
                        .with(Change.personal("contact.which", null, before.name()))
                        .with(Change.personal("contact.mergedWith", null, other.name()))
                        .with(ContactField.changes(before, after)));
    }
}
