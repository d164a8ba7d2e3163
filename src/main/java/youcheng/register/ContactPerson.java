package youcheng.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/** Somebody on the partner's side. Whoever left the post stays on record with the successor. */
@Entity
@Table(name = "contact_person")
class ContactPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long relationshipId;
    private String name;
    private String title;

    @Enumerated(EnumType.STRING)
    private Post post;

    private String email;
    private String phone;
    private String languages;
    private @Nullable PartialDate inPostSince;
    private @Nullable LocalDate termEnds;
    private @Nullable PartialDate leftOn;
    private @Nullable Long successorId;
    private @Nullable LocalDate verifiedOn;
    private @Nullable Long verifiedBy;

    /** The contact person of whom this entry told too; null for all but those that were merged. */
    private @Nullable Long mergedInto;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected ContactPerson() {}

    ContactPerson(RelationshipId relationship, Particulars particulars) {
        this.relationshipId = relationship.value();
        write(particulars);
    }

    /** What is known of a person, checked. */
    record Particulars(
            String name,
            String title,
            Post post,
            String email,
            String phone,
            String languages,
            @Nullable PartialDate inPostSince,
            @Nullable LocalDate termEnds) {}

    void change(Particulars particulars) {
        write(particulars);
    }

    /** Somebody made sure that the person still holds the post. */
    void verify(LocalDate on, long account) {
        if (leftOn != null) {
            throw new IllegalStateException("Contact person " + id + " has left the post");
        }
        this.verifiedOn = on;
        this.verifiedBy = account;
    }

    void leave(PartialDate on, @Nullable ContactPersonId successor) {
        if (leftOn != null) {
            throw new IllegalStateException("Contact person " + id + " has left already");
        }
        this.leftOn = on;
        this.successorId = successor == null ? null : successor.value();
    }

    /** It was of the same person as this other entry, and only stays on record. */
    void mergeInto(ContactPersonId stays) {
        if (mergedInto != null) {
            throw new IllegalStateException("Contact person " + id + " was merged already");
        }
        this.mergedInto = stays.value();
    }

    /** The merge is undone. */
    void part() {
        this.mergedInto = null;
    }

    /** Everything that this record says holds from now on. */
    void take(ContactPersonRecord known) {
        write(new Particulars(
                known.name(),
                known.title(),
                known.post(),
                known.email(),
                known.phone(),
                known.languages(),
                known.inPostSince(),
                known.termEnds()));
        this.leftOn = known.leftOn();
        this.successorId = known.successor() == null ? null : known.successor().value();
        this.verifiedOn = known.verifiedOn();
        this.verifiedBy = known.verifiedBy();
    }

    @Nullable
    ContactPersonId mergedInto() {
        return mergedInto == null ? null : new ContactPersonId(mergedInto);
    }

    private void write(Particulars particulars) {
        this.name = particulars.name();
        this.title = particulars.title();
        this.post = particulars.post();
        this.email = particulars.email();
        this.phone = particulars.phone();
        this.languages = particulars.languages();
        this.inPostSince = particulars.inPostSince();
        this.termEnds = particulars.termEnds();
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    boolean hasLeft() {
        return leftOn != null;
    }

    /** {@code reachable} tells whether the reader may know how to reach the person. */
    ContactPersonRecord record(boolean reachable) {
        return new ContactPersonRecord(
                new ContactPersonId(Objects.requireNonNull(id, "not stored yet")),
                relationship(),
                name,
                title,
                post,
                reachable ? email : "",
                reachable ? phone : "",
                languages,
                inPostSince,
                termEnds,
                leftOn,
                successorId == null ? null : new ContactPersonId(successorId),
                verifiedOn,
                verifiedBy,
                version);
    }
}
