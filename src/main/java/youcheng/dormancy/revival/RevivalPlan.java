package youcheng.dormancy.revival;

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
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.Rejection;
import youcheng.register.RelationshipId;

/** The plan by which a review has a relationship revived: it runs until it is settled, its time is over or it is stopped. */
@Entity
@Table(name = "revival_plan")
class RevivalPlan implements CaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;
    private int roundNumber;
    private long relationshipId;
    private LocalDate begunOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private RevivalState state = RevivalState.RUNNING;

    private @Nullable LocalDate endedOn;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected RevivalPlan() {}

    RevivalPlan(CaseNumber review, int round, RelationshipId relationship, LocalDate today) {
        this.caseNumber = review.value();
        this.roundNumber = round;
        this.relationshipId = relationship.value();
        this.begunOn = today;
        this.endsOn = today.plusMonths(MilestoneRules.MONTHS);
    }

    void ended(RevivalState how, LocalDate today) {
        if (!isRunning() || how == RevivalState.RUNNING) {
            throw new IllegalStateException("The plan of " + caseNumber + " is " + state + ", not to be " + how);
        }
        this.state = how;
        this.endedOn = today;
    }

    boolean isRunning() {
        return state == RevivalState.RUNNING;
    }

    /** Refuses to change a plan that has ended. */
    void requireRunning() {
        if (!isRunning()) {
            throw Rejection.because("revival.rejection.ended");
        }
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int round() {
        return roundNumber;
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    LocalDate begunOn() {
        return begunOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    RevivalState state() {
        return state;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
