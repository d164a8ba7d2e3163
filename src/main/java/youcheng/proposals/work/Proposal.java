package youcheng.proposals.work;

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
import youcheng.base.Rejection;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.proposals.content.National;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.content.NationalApplication;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.ProposalJson;
import youcheng.proposals.content.Screening;
import youcheng.proposals.content.Signing;
import youcheng.register.RelationshipId;

/** The case for a new relationship. It refuses what its state does not allow; the process only says whose turn it is. */
@Entity
@Table(name = "proposal")
class Proposal extends KeyedEntity implements CaseRow {

    /** Where a proposal stands. */
    enum State {
        DRAFTING,
        UNDER_REVIEW,
        AT_MUNICIPAL_LEADER,
        TO_APPLY,
        AWAITING_ANSWER,
        TO_SIGN,
        TO_CONFIRM,
        SIGNED,
        NOT_CONCLUDED
    }

    @Id
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFTING;

    @Embedded
    private ProposalContent content;

    private long proposer;
    private @Nullable Long relationshipId;
    private @Nullable String screening;

    @Embedded
    private @Nullable NationalApplication application;

    @Embedded
    private @Nullable NationalAnswer answer;

    @Embedded
    private @Nullable Signing signing;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected Proposal() {}

    @Override
    public String getId() {
        return caseNumber;
    }

    Proposal(CaseNumber number, ProposalContent content, long proposer) {
        this.caseNumber = number.value();
        this.content = content;
        this.proposer = proposer;
    }

    /** Says this from now on; whether it is anything else than before. */
    boolean revise(ProposalContent newContent) {
        require(State.DRAFTING);
        if (relationshipId != null && !isSamePartner(newContent)) {
            throw Rejection.of(ProposalField.partnerNameEn.name(), "proposals.rejection.partnerSettled");
        }
        // Not equals: an amount comes back from the database with more zeros, and would make a reader an author.
        if (ProposalField.differing(content, newContent).isEmpty()) {
            return false;
        }
        this.content = newContent;
        return true;
    }

    void screened(Screening found) {
        require(State.DRAFTING);
        this.screening = ProposalJson.write(found);
        if (found.isPassed()) {
            this.state = State.UNDER_REVIEW;
        }
    }

    void registeredAs(RelationshipId relationship) {
        require(State.UNDER_REVIEW);
        this.relationshipId = relationship.value();
    }

    /** Back into the draft, before anybody looked at it; the round stays on record. */
    void takenBack() {
        require(State.UNDER_REVIEW);
        this.state = State.DRAFTING;
    }

    /** It is withdrawn or cancelled; the process closes it. */
    void stopped() {
        requireRunning();
        this.state = State.NOT_CONCLUDED;
    }

    void reviewed(Review outcome) {
        require(State.UNDER_REVIEW);
        this.state = switch (outcome) {
            case APPROVED -> State.AT_MUNICIPAL_LEADER;
            case RETURNED -> State.DRAFTING;
            case REJECTED -> State.NOT_CONCLUDED;
        };
    }

    void decided(Municipal outcome) {
        require(State.AT_MUNICIPAL_LEADER);
        this.state = outcome == Municipal.APPROVED ? State.TO_APPLY : State.NOT_CONCLUDED;
    }

    void applied(NationalApplication sent) {
        require(State.TO_APPLY);
        this.application = sent;
        this.state = State.AWAITING_ANSWER;
    }

    void answered(NationalAnswer received) {
        require(State.AWAITING_ANSWER);
        this.answer = received;
        this.state = received.outcome() == National.GRANTED ? State.TO_SIGN : State.NOT_CONCLUDED;
    }

    void signingRecorded(Signing recorded) {
        require(State.TO_SIGN);
        this.signing = recorded;
        this.state = State.TO_CONFIRM;
    }

    void signingChecked(Confirmation outcome) {
        require(State.TO_CONFIRM);
        this.state = outcome == Confirmation.CONFIRMED ? State.SIGNED : State.TO_SIGN;
    }

    /** The model closes it; the decision that ended it said so already. */
    void closeNotConcluded() {
        if (state == State.SIGNED) {
            throw new IllegalStateException(caseNumber + " is " + state);
        }
        this.state = State.NOT_CONCLUDED;
    }

    /** How far it has come. */
    Stage stage() {
        return switch (state) {
            case DRAFTING -> Stage.DRAFT;
            case UNDER_REVIEW -> Stage.EXAMINATION;
            case AT_MUNICIPAL_LEADER -> Stage.DECISION;
            case TO_APPLY, AWAITING_ANSWER, TO_SIGN, TO_CONFIRM -> Stage.EXECUTION;
            case SIGNED, NOT_CONCLUDED -> Stage.CLOSED;
        };
    }

    boolean isAwaitingAnswer() {
        return state == State.AWAITING_ANSWER;
    }

    boolean isClosed() {
        return state == State.SIGNED || state == State.NOT_CONCLUDED;
    }

    private boolean isSamePartner(ProposalContent other) {
        return content.partnerNameZh().equals(other.partnerNameZh())
                && content.partnerNameEn().equals(other.partnerNameEn())
                && content.country().equals(other.country());
    }

    private void requireRunning() {
        if (isClosed()) {
            throw new IllegalStateException(caseNumber + " is " + state);
        }
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

    ProposalContent content() {
        return content;
    }

    long proposer() {
        return proposer;
    }

    long version() {
        return version;
    }

    @Nullable
    RelationshipId relationship() {
        return relationshipId == null ? null : new RelationshipId(relationshipId);
    }

    @Nullable
    Screening screening() {
        return screening == null ? null : ProposalJson.readScreening(screening);
    }

    @Nullable
    NationalApplication application() {
        return application;
    }

    @Nullable
    NationalAnswer answer() {
        return answer;
    }

    @Nullable
    Signing signing() {
        return signing;
    }
}
