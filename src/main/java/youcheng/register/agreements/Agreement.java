package youcheng.register.agreements;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.register.AgreementKind;
import youcheng.register.RelationshipId;

/** A paper that two cities signed. Once ended it is not changed any more. */
@Entity
@Table(name = "agreement")
class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long relationshipId;
    private @Nullable Long parentId;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    private String title;
    private String subject;
    private @Nullable PartialDate signed;
    private @Nullable LocalDate termUntil;
    private boolean renews;
    private @Nullable PartialDate endedOn;
    private @Nullable String endedReason;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected Agreement() {}

    Agreement(RelationshipId relationship, Terms terms) {
        this.relationshipId = relationship.value();
        write(terms);
    }

    /** What an agreement says, checked. */
    record Terms(
            @Nullable AgreementId parent,
            AgreementKind kind,
            String title,
            String subject,
            @Nullable PartialDate signed,
            @Nullable LocalDate termUntil,
            boolean renews) {}

    void change(Terms terms) {
        requireNotEnded();
        write(terms);
    }

    void end(PartialDate on, String reason) {
        requireNotEnded();
        this.endedOn = on;
        this.endedReason = reason;
    }

    private void write(Terms terms) {
        this.parentId = terms.parent() == null ? null : terms.parent().value();
        this.kind = terms.kind();
        this.title = terms.title();
        this.subject = terms.subject();
        this.signed = terms.signed();
        this.termUntil = terms.termUntil();
        this.renews = terms.renews();
    }

    private void requireNotEnded() {
        if (isEnded()) {
            throw new IllegalStateException("Agreement " + id + " has ended");
        }
    }

    boolean isEnded() {
        return endedOn != null;
    }

    AgreementId id() {
        return new AgreementId(Objects.requireNonNull(id, "not stored yet"));
    }

    String title() {
        return title;
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    /** By what it is found. */
    Stream<String> words() {
        return Stream.of(title, subject);
    }

    AgreementRecord record(LocalDate today, int warningDays) {
        return new AgreementRecord(
                id(),
                relationship(),
                parentId == null ? null : new AgreementId(parentId),
                kind,
                title,
                subject,
                signed,
                termUntil,
                renews,
                endedOn,
                endedReason,
                isEnded() ? AgreementStanding.ENDED : AgreementStanding.of(termUntil, renews, today, warningDays),
                version);
    }
}
