package youcheng.proposals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.base.Rejection;
import youcheng.proposals.Decisions.Confirmation;
import youcheng.proposals.Decisions.Municipal;
import youcheng.proposals.Decisions.MunicipalDecision;
import youcheng.proposals.Decisions.National;
import youcheng.proposals.Decisions.NationalAnswer;
import youcheng.proposals.Decisions.NationalApplication;
import youcheng.proposals.Decisions.Opinion;
import youcheng.proposals.Decisions.Review;
import youcheng.proposals.Decisions.Signing;
import youcheng.proposals.Participation.Part;
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

    @Column(name = "round_number")
    private int round;

    private long proposer;
    private @Nullable Long relationshipId;
    private @Nullable String screening;

    @ElementCollection
    @CollectionTable(name = "proposal_participation", joinColumns = @JoinColumn(name = "case_number"))
    private Set<Participation> participations = new HashSet<>();

    /** What was sent, round by round, as JSON. */
    @ElementCollection
    @CollectionTable(name = "proposal_round", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "round_index")
    @Column(name = "content")
    private List<String> rounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_statement", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "statement_index")
    private List<Statement> statements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_condition", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "condition_index")
    private List<Condition> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_asked_opinion", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "asked_index")
    private List<AskedOpinion> asked = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_dispatch", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "dispatch_index")
    private List<Dispatch> dispatches = new ArrayList<>();

    private @Nullable String endingReason;
    private @Nullable LocalDate municipalDate;

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
        tookPart(proposer, Part.AUTHOR, 1);
    }

    void revise(ProposalContent newContent, long by) {
        require(State.DRAFTING);
        if (relationshipId != null && !isSamePartner(newContent)) {
            throw Rejection.of(ProposalField.partnerNameEn.name(), "proposals.rejection.partnerSettled");
        }
        // Not equals: an amount comes back from the database with more zeros, and would make a reader an author.
        if (!ProposalField.differing(content, newContent).isEmpty()) {
            this.content = newContent;
            tookPart(by, Part.AUTHOR, round + 1);
        }
    }

    /** What it says was taken over from another proposal, whose authors stand behind it too. */
    void copiedFrom(Proposal original) {
        require(State.DRAFTING);
        original.authors().forEach(author -> tookPart(author, Part.AUTHOR_OF_ORIGINAL, 0));
    }

    /** Everybody who wrote something of what it says, in this proposal or in those that it goes back to. */
    Set<Long> authors() {
        FourEyes law = fourEyes();
        Set<Long> all = new HashSet<>(law.those(Part.AUTHOR));
        all.addAll(law.those(Part.AUTHOR_OF_ORIGINAL));
        return Set.copyOf(all);
    }

    /** What this round says goes to its screening; whoever sends it stands for it. */
    void send(long by) {
        require(State.DRAFTING);
        tookPart(by, Part.AUTHOR, round + 1);
    }

    void screened(Screening found) {
        require(State.DRAFTING);
        this.screening = ProposalJson.write(found);
        if (found.isPassed()) {
            this.round++;
            this.rounds.add(ProposalJson.write(content));
            this.state = State.UNDER_REVIEW;
        }
    }

    void registeredAs(RelationshipId relationship) {
        require(State.UNDER_REVIEW);
        this.relationshipId = relationship.value();
    }

    void opinionGiven(String step, Opinion opinion, String text, long by, Instant at) {
        require(State.UNDER_REVIEW);
        state(step, opinion, text, null, by, at);
    }

    /** A supervisor asks somebody for one more opinion. */
    void oneMoreOpinion(AskedOpinion request) {
        require(State.UNDER_REVIEW);
        asked.add(request);
    }

    /** The request with this place in their order is not kept up; nobody gives this opinion. */
    void opinionRecalled(int place, long by, Instant at) {
        require(State.UNDER_REVIEW);
        asked.set(place, asked.get(place).recalled(by, at));
    }

    /** An approval asks for these; they are checked off before the signing is confirmed. */
    void approvedOn(List<String> demands, String step, long by, Instant at) {
        demands.forEach(demand -> conditions.add(Condition.set(demand, step, by, at)));
    }

    void conditionMet(int index, String how, long by, Instant at) {
        requireRunning();
        conditions.set(index, conditions.get(index).met(how, by, at));
    }

    void conditionReopened(int index) {
        requireRunning();
        conditions.set(index, conditions.get(index).reopened());
    }

    /** Something more went to the national association. */
    void dispatched(Dispatch sent) {
        require(State.AWAITING_ANSWER);
        dispatches.add(sent);
    }

    /** Back into the draft, before anybody looked at it; the round stays on record. */
    void takenBack() {
        require(State.UNDER_REVIEW);
        this.state = State.DRAFTING;
    }

    /** It is withdrawn or cancelled; the process closes it. */
    void stopped(String why) {
        this.endingReason = why;
    }

    void reviewed(Review outcome, String reason, long by, Instant at) {
        require(State.UNDER_REVIEW);
        state(ProposalProcess.REVIEW, outcome, reason, null, by, at);
        this.state = switch (outcome) {
            case APPROVED -> State.AT_MUNICIPAL_LEADER;
            case RETURNED -> State.DRAFTING;
            case REJECTED -> State.UNDER_REVIEW;
        };
    }

    void decided(MunicipalDecision decision, long by, Instant at) {
        require(State.AT_MUNICIPAL_LEADER);
        Municipal outcome = Objects.requireNonNull(decision.outcome());
        state(ProposalProcess.MUNICIPAL_DECISION, outcome, decision.reason(), decision.documentNumber(), by, at);
        this.municipalDate = decision.date();
        if (outcome == Municipal.APPROVED) {
            this.state = State.TO_APPLY;
        }
    }

    void applied(NationalApplication sent, Dispatch dispatch) {
        require(State.TO_APPLY);
        this.application = sent;
        this.state = State.AWAITING_ANSWER;
        dispatched(dispatch);
    }

    void answered(NationalAnswer received) {
        require(State.AWAITING_ANSWER);
        this.answer = received;
        if (received.outcome() == National.GRANTED) {
            this.state = State.TO_SIGN;
        }
    }

    void signingRecorded(Signing recorded, long by) {
        require(State.TO_SIGN);
        this.signing = recorded;
        tookPart(by, Part.SIGNING_RECORDER, round);
        this.state = State.TO_CONFIRM;
    }

    void signingChecked(Confirmation outcome, String reason, long by, Instant at) {
        require(State.TO_CONFIRM);
        state(ProposalProcess.CONFIRM_SIGNING, outcome, reason, null, by, at);
        this.state = outcome == Confirmation.CONFIRMED ? State.SIGNED : State.TO_SIGN;
    }

    void closeNotConcluded() {
        if (state == State.SIGNED || state == State.NOT_CONCLUDED) {
            throw new IllegalStateException(caseNumber + " is " + state);
        }
        this.state = State.NOT_CONCLUDED;
    }

    FourEyes fourEyes() {
        return new FourEyes(Set.copyOf(participations), round);
    }

    boolean isAwaitingAnswer() {
        return state == State.AWAITING_ANSWER;
    }

    boolean isUnderReview() {
        return state == State.UNDER_REVIEW;
    }

    boolean hasStatementsInThisRound() {
        return statements.stream().anyMatch(said -> said.round() == round);
    }

    boolean isBeforeMunicipalDecision() {
        return state == State.DRAFTING || state == State.UNDER_REVIEW || state == State.AT_MUNICIPAL_LEADER;
    }

    boolean isClosed() {
        return state == State.SIGNED || state == State.NOT_CONCLUDED;
    }

    @Nullable
    String endingReason() {
        return endingReason;
    }

    private boolean isSamePartner(ProposalContent other) {
        return content.partnerNameZh().equals(other.partnerNameZh())
                && content.partnerNameEn().equals(other.partnerNameEn())
                && content.country().equals(other.country());
    }

    private void state(String step, Enum<?> outcome, String text, @Nullable String document, long by, Instant at) {
        statements.add(new Statement(round, step, outcome.name(), text, document, by, at));
        tookPart(by, Part.at(step), round);
    }

    private void tookPart(long person, Part part, int inRound) {
        participations.add(new Participation(person, part, inRound));
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

    List<ProposalContent> rounds() {
        return rounds.stream().map(ProposalJson::readContent).toList();
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    int round() {
        return round;
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    long openConditions() {
        return conditions.stream().filter(Condition::isOpen).count();
    }

    /** Who was asked for one more opinion, oldest first. */
    List<AskedOpinion> asked() {
        return List.copyOf(asked);
    }

    List<Dispatch> dispatches() {
        return List.copyOf(dispatches);
    }

    @Nullable
    Screening screening() {
        return screening == null ? null : ProposalJson.readScreening(screening);
    }

    @Nullable
    MunicipalDecision municipalDecision() {
        return statements.stream()
                .filter(said -> said.step().equals(ProposalProcess.MUNICIPAL_DECISION))
                .findFirst()
                .map(said -> new MunicipalDecision(
                        Municipal.valueOf(said.outcome()),
                        Objects.requireNonNullElse(said.document(), ""),
                        municipalDate,
                        said.text()))
                .orElse(null);
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
