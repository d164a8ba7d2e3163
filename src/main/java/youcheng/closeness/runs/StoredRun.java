package youcheng.closeness.runs;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.runs.RunChain.Link;
import youcheng.closeness.runs.RunChain.LinkedRun;
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
    private int formulaVersion;
    private long inputId;
    private String result;
    private @Nullable Long place;
    private @Nullable String previousHash;
    private @Nullable String hash;

    /** For JPA, which fills the fields. */
    protected StoredRun() {}

    StoredRun(RelationshipId relationship, LocalDate on, Instant at, Versions versions, long inputId, String result) {
        this.relationshipId = relationship.value();
        this.runOn = on;
        // As the database keeps it, or the hash would be of another time.
        this.computedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.policyVersion = versions.policy();
        this.formulaVersion = versions.formula();
        this.inputId = inputId;
        this.result = result;
    }

    /** By which version of the rules and of the formula. */
    record Versions(int policy, int formula) {}

    /** Takes its place in the chain of its relationship. */
    StoredRun after(Link before, String inputDigest) {
        this.place = before.place() + 1;
        this.previousHash = before.hash();
        this.hash = new LinkedRun(this, inputDigest).hash(before);
        return this;
    }

    /** All that it says, as it is hashed; {@code inputDigest} is that of its input. */
    String content(String inputDigest) {
        return String.join(
                "\n",
                Long.toString(relationshipId),
                runOn.toString(),
                computedAt.toString(),
                Integer.toString(policyVersion),
                Integer.toString(formulaVersion),
                inputDigest,
                result);
    }

    /** Its place and hash as they are stored. */
    Link link() {
        return new Link(Objects.requireNonNull(place), Objects.requireNonNull(hash));
    }

    /** Whether it stands behind this one and says what was hashed then. */
    boolean continues(Link before, String inputDigest) {
        return Objects.equals(place, before.place() + 1)
                && before.hash().equals(previousHash)
                && new LinkedRun(this, inputDigest).hash(before).equals(hash);
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

    int formulaVersion() {
        return formulaVersion;
    }

    long inputId() {
        return inputId;
    }

    String result() {
        return result;
    }

    RunRecord record() {
        return new RunRecord(
                id(), relationship(), runOn, computedAt, policyVersion, formulaVersion, RunResult.read(result));
    }
}
