package youcheng.documents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/** A paper of a subject with all its versions; it is withdrawn, never deleted. */
@Entity
@Table(name = "document")
class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Marking marking = Marking.INTERNAL;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnReason;

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "document_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<DocumentVersion> versions = new ArrayList<>();

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected Document() {}

    Document(String subject) {
        this.subject = subject;
    }

    void add(DocumentVersion next) {
        versions.add(next);
    }

    int nextNumber() {
        return versions.size() + 1;
    }

    void mark(Marking newMarking) {
        requirePresent();
        marking = newMarking;
    }

    void withdraw(Instant at, String reason) {
        requirePresent();
        withdrawnAt = at;
        withdrawnReason = reason;
    }

    private void requirePresent() {
        if (withdrawnAt != null) {
            throw Rejection.because("documents.rejection.withdrawn", newest().fileName());
        }
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String subject() {
        return subject;
    }

    Marking marking() {
        return marking;
    }

    long addedBy() {
        return versions.getFirst().addedBy();
    }

    DocumentVersion newest() {
        return versions.getLast();
    }

    DocumentRecord asRecord() {
        return new DocumentRecord(
                id(),
                marking,
                withdrawnAt,
                withdrawnReason,
                versions.reversed().stream().map(DocumentVersion::asRecord).toList());
    }
}
