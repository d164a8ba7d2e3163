package youcheng.closeness.runs;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.ReadByQueries;
import youcheng.register.RelationshipId;

/** The input of runs; runs between which nothing changed share one. */
@Entity
@Table(name = "closeness_input")
class StoredInput {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "closeness_input_seq")
    @SequenceGenerator(name = "closeness_input_seq", allocationSize = 50)
    private @Nullable Long id;

    @ReadByQueries
    private long relationshipId;

    private String digest;
    private String content;

    /** For JPA, which fills the fields. */
    protected StoredInput() {}

    StoredInput(RelationshipId relationship, String digest, String content) {
        this.relationshipId = relationship.value();
        this.digest = digest;
        this.content = content;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String digest() {
        return digest;
    }

    String content() {
        return content;
    }
}
