package youcheng.changes.work;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.base.ReadByQueries;
import youcheng.changes.content.ChangeContent;
import youcheng.changes.content.Notice;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.register.RelationshipId;

/** The case for a change of a relationship. It refuses what its state does not allow. */
@Entity
@Table(name = "relationship_change")
class RelationshipChange extends KeyedEntity implements CaseRow {

    /** Where it stands. */
    enum State {
        DRAFTING,
        UNDER_REVIEW,
        AT_MUNICIPAL_LEADER,
        TO_RECORD,
        EFFECTED,
        WITHOUT_EFFECT,
        STOPPED
    }

    @Id
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFTING;

    private long relationshipId;

    /** The relationship's id until the case is closed: unique, so a relationship has one open change at most. */
    @ReadByQueries
    private @Nullable Long openFor;

    @Embedded
    private ChangeContent content;

    @Embedded
    private @Nullable Notice notice;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected RelationshipChange() {}

    RelationshipChange(CaseNumber number, RelationshipId relationship, ChangeContent content) {
        this.caseNumber = number.value();
        this.relationshipId = relationship.value();
        this.openFor = relationship.value();
        this.content = content;
    }

    @Override
    public String getId() {
        return caseNumber;
    }

    /** This is sent to be examined. */
    void sent(ChangeContent said) {
        move(State.DRAFTING, State.UNDER_REVIEW);
        this.content = said;
    }

    /** Back into the draft, before anybody looked at it. */
    void recalled() {
        move(State.UNDER_REVIEW, State.DRAFTING);
    }

    void reviewed(Review outcome) {
        switch (outcome) {
            case APPROVED -> move(State.UNDER_REVIEW, State.AT_MUNICIPAL_LEADER);
            case RETURNED -> move(State.UNDER_REVIEW, State.DRAFTING);
            case REJECTED -> close(State.UNDER_REVIEW, State.STOPPED);
        }
    }

    void decided(Municipal outcome) {
        switch (outcome) {
            case APPROVED -> move(State.AT_MUNICIPAL_LEADER, State.TO_RECORD);
            case REJECTED -> close(State.AT_MUNICIPAL_LEADER, State.STOPPED);
        }
    }

    void noticed(Notice sent) {
        require(State.TO_RECORD);
        this.notice = sent;
    }

    void tookEffect() {
        close(State.TO_RECORD, State.EFFECTED);
    }

    void leftWithoutEffect() {
        close(State.TO_RECORD, State.WITHOUT_EFFECT);
    }

    /** It is withdrawn or cancelled; the model closes it. */
    void stopped() {
        if (stage() == Stage.CLOSED) {
            throw new IllegalStateException(caseNumber + " is " + state);
        }
        close(state, State.STOPPED);
    }

    /** How far it has come. */
    Stage stage() {
        return switch (state) {
            case DRAFTING -> Stage.DRAFT;
            case UNDER_REVIEW -> Stage.EXAMINATION;
            case AT_MUNICIPAL_LEADER -> Stage.DECISION;
            case TO_RECORD -> Stage.EXECUTION;
            case EFFECTED, WITHOUT_EFFECT, STOPPED -> Stage.CLOSED;
        };
    }

    private void close(State from, State to) {
        move(from, to);
        this.openFor = null;
    }

    private void move(State from, State to) {
        require(from);
        this.state = to;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new IllegalStateException(caseNumber + " is " + state + ", not " + expected);
        }
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    ChangeContent content() {
        return content;
    }

    @Nullable
    Notice notice() {
        return notice;
    }
}
