package youcheng.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A personal value beside the trail, with the salt of its digest; both go when it is redacted. */
@Entity
@Table(name = "audit_personal_value")
class PersonalValue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subject;

    @Column(name = "sequence_number")
    private long sequence;

    /** Index of the change in its entry and side of it, e.g. {@code 0.after}. */
    @Column(name = "place")
    private String place;

    private String salt;

    @Column(name = "plain_value")
    private String value;

    /** For JPA, which fills the fields. */
    protected PersonalValue() {}

    PersonalValue(Chain chain, long sequence, String place, String salt, String value) {
        this.subject = chain.subject();
        this.sequence = sequence;
        this.place = place;
        this.salt = salt;
        this.value = value;
    }

    Chain chain() {
        return new Chain(subject);
    }

    long sequence() {
        return sequence;
    }

    String place() {
        return place;
    }

    String value() {
        return value;
    }

    String digest() {
        return CanonicalText.digest(salt, value);
    }
}
