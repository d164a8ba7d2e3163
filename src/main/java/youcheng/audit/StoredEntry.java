package youcheng.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;

/** One line of a chain. The columns beside the canonical text are for finding it; the proof compares them with it. */
@Entity
@Immutable
@Table(name = "audit_entry")
class StoredEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subject;

    @Column(name = "sequence_number")
    private long sequence;

    @Column(name = "written_at")
    private Instant at;

    private String action;
    private String actor;
    private @Nullable String caseNumber;
    private String canonical;
    private String previousHash;
    private String hash;

    /** For JPA, which fills the fields. */
    protected StoredEntry() {}

    StoredEntry(Chain chain, long sequence, Instant at, AuditEvent event, String canonical, String previousHash) {
        this.subject = chain.subject();
        this.sequence = sequence;
        this.at = at;
        this.action = event.action();
        this.actor = event.actor().doer().toString();
        CaseNumber number = event.caseNumber();
        this.caseNumber = number == null ? null : number.value();
        this.canonical = canonical;
        this.previousHash = previousHash;
        this.hash = CanonicalText.hash(previousHash, canonical);
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    Chain chain() {
        return new Chain(subject);
    }

    long sequence() {
        return sequence;
    }

    Instant at() {
        return at;
    }

    String action() {
        return action;
    }

    String actor() {
        return actor;
    }

    @Nullable
    String caseNumber() {
        return caseNumber;
    }

    String canonical() {
        return canonical;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
