package youcheng.closeness.runs;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.score.RunResult;
import youcheng.register.RelationshipId;

/** One run of the score for one relationship; it is never changed. */
@Entity
@Table(name = "closeness_run")
class StoredRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "closeness_run_seq")
    @SequenceGenerator(name = "closeness_run_seq", allocationSize = 50)
    private @Nullable Long id;

    private long relationshipId;
    private LocalDate runOn;
    private Instant computedAt;
    private int policyVersion;
    private long inputId;
    private String result;

    /** For JPA, which fills the fields. */
    protected StoredRun() {}

    StoredRun(RelationshipId relationship, LocalDate on, Instant at, int policyVersion, long inputId, String result) {
        this.relationshipId = relationship.value();
        this.runOn = on;
        this.computedAt = at;
        this.policyVersion = policyVersion;
        this.inputId = inputId;
        this.result = result;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    LocalDate on() {
        return runOn;
    }

    int policyVersion() {
        return policyVersion;
    }

    long inputId() {
        return inputId;
    }

    String result() {
        return result;
    }

    RunRecord record() {
        return new RunRecord(id(), relationship(), runOn, computedAt, policyVersion, RunResult.read(result));
    }
}
