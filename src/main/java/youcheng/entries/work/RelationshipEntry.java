package youcheng.entries.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.identity.Desk;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** The case of an entry; what is entered stands in its rounds. It refuses what its state does not allow. */
@Entity
@Table(name = "relationship_entry")
class RelationshipEntry extends KeyedEntity implements CaseRow {

    /** Where it stands. */
    enum State {
        DRAFTING,
        TO_CONFIRM,
        CONFIRMED,
        RECORDED,
        STOPPED
    }

    @Id
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private State state = State.TO_CONFIRM;

    /** The desk of the partner's country. */
    @Enumerated(EnumType.STRING)
    private Desk desk;

    private @Nullable Long relationshipId;

    /** Whether it corrects what the register says of the relationship. */
    private boolean corrects;

    /** Which relationship was seen when the correction was sent, before it may have been merged; null for none. */
    private @Nullable Long seenRelationship;

    /** Which version of it. */
    private @Nullable Long seenVersion;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected RelationshipEntry() {}

    RelationshipEntry(CaseNumber number, Desk desk) {
        this.caseNumber = number.value();
        this.desk = desk;
    }

    /** It corrects this relationship as it stands now. */
    RelationshipEntry correcting(RelationshipRecord seen) {
        this.corrects = true;
        this.relationshipId = seen.id().value();
        this.seenRelationship = seen.id().value();
        this.seenVersion = seen.version();
        return this;
    }

    @Override
    public String getId() {
        return caseNumber;
    }

    /** It is sent again, about a partner of this desk. */
    void sent(Desk ofDesk) {
        move(State.DRAFTING, State.TO_CONFIRM);
        this.desk = ofDesk;
    }

    /** Back into the draft, before anybody looked at it. */
    void recalled() {
        move(State.TO_CONFIRM, State.DRAFTING);
    }

    void reviewed(Review outcome) {
        switch (outcome) {
            case APPROVED -> move(State.TO_CONFIRM, State.CONFIRMED);
            case RETURNED -> move(State.TO_CONFIRM, State.DRAFTING);
            case REJECTED -> move(State.TO_CONFIRM, State.STOPPED);
        }
    }

    /** It stands in the register as this relationship. */
    void recorded(RelationshipId relationship) {
        move(State.CONFIRMED, State.RECORDED);
        this.relationshipId = relationship.value();
    }

    /** It is withdrawn or cancelled; the model closes it. */
    void stopped() {
        if (stage() == Stage.CLOSED) {
            throw new IllegalStateException(caseNumber + " is " + state);
        }
        this.state = State.STOPPED;
    }

    /** How far it has come. */
    Stage stage() {
        return switch (state) {
            case DRAFTING -> Stage.DRAFT;
            case TO_CONFIRM -> Stage.EXAMINATION;
            case CONFIRMED -> Stage.EXECUTION;
            case RECORDED, STOPPED -> Stage.CLOSED;
        };
    }

    private void move(State from, State to) {
        if (state != from) {
            throw new IllegalStateException(caseNumber + " is " + state + ", not " + from);
        }
        this.state = to;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    Desk desk() {
        return desk;
    }

    /** The relationship that it corrects; null where it enters one. */
    @Nullable
    RelationshipId corrected() {
        return corrects ? relationship() : null;
    }

    /** Whether the relationship that it corrects is as it was when the correction was sent. */
    boolean hasSeen(RelationshipRecord now) {
        return Objects.equals(seenRelationship, now.id().value()) && Objects.equals(seenVersion, now.version());
    }

    @Nullable
    RelationshipId relationship() {
        return relationshipId == null ? null : new RelationshipId(relationshipId);
    }
}
