package youcheng.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How far a chain had come at the newest checkpoint at which it held on to the one before. */
@Entity
@Table(name = "audit_sealed_head")
class SealedHead {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subject;
    private long length;
    private String hash;

    /** For JPA, which fills the fields; rows are written by {@link Checkpoints}. */
    protected SealedHead() {}

    Chain chain() {
        return new Chain(subject);
    }

    long length() {
        return length;
    }

    String hash() {
        return hash;
    }
}
