package youcheng.dormancy.review;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.base.Rejection;
import youcheng.closeness.ActivityStatus;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.register.RelationshipId;

/** The case that decides the future of a dormant relationship. It refuses what its state does not allow. */
@Entity
@Table(name = "dormancy_review")
class DormancyReview extends KeyedEntity implements CaseRow {

    @Id
    private String caseNumber;

    private long relationshipId;

    /** The relationship while the review is open, so that the database lets no second one be opened for it; then null. */
    private @Nullable Long openRelationshipId;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.GATHERING;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewResult result;

    private @Nullable LocalDate closedOn;

    @Embedded
    private Opening opening;

    @Embedded
    private EvidenceNotes notes = EvidenceNotes.none();

    @ElementCollection
    @CollectionTable(name = "dormancy_letter", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "letter_index")
    private List<SentLetter> letters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dormancy_answer", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "answer_index")
    private List<PartnerAnswer> answers = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Measure measure;

    /** Account id of whoever recommended it. */
    private @Nullable Long recommender;

    /** Where the relationship stood when its revival was approved, as JSON; against it the revival is measured. */
    private @Nullable String revivalBaseline;

    /** Whether the relationship lived when the review was closed. */
    @Enumerated(EnumType.STRING)
    private @Nullable ActivityStatus activityThen;

    private @Nullable LocalDate noticeDate;
    private @Nullable String noticeReference;

    @ElementCollection
    @CollectionTable(name = "dormancy_attempt", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "attempt_index")
    @Column(name = "attempt")
    private List<String> attempts = new ArrayList<>();

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected DormancyReview() {}

    DormancyReview(CaseNumber number, RelationshipId relationship, Opening opening) {
        this.caseNumber = number.value();
        this.relationshipId = relationship.value();
        this.openRelationshipId = relationship.value();
        this.opening = opening;
    }

    @Override
    public String getId() {
        return caseNumber;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    /** An officer completed the evidence. */
    void evidenceGathered(EvidenceNotes added) {
        require(ReviewState.GATHERING);
        this.notes = added;
        this.state = ReviewState.FIRST_LETTER;
    }

    /** Whether the partner answered before the first letter went out. */
    boolean isAnsweredBefore() {
        return state == ReviewState.FIRST_LETTER && !answers.isEmpty();
    }

    /** No letter is needed any more. */
    void goOnAnswered() {
        require(ReviewState.FIRST_LETTER);
        this.state = ReviewState.RECOMMENDING;
    }

    /** The letter whose turn it is went out. */
    void sent(SentLetter letter) {
        ReviewState next = switch (state) {
            case FIRST_LETTER -> ReviewState.AWAITING_FIRST;
            case SECOND_LETTER -> ReviewState.AWAITING_SECOND;
            default -> throw new IllegalStateException(caseNumber + " is " + state + ", no letter is due");
        };
        letters.add(letter);
        this.state = next;
    }

    /** The time for the first answer is over; whether it was awaited until then. */
    boolean firstAnswerMissing() {
        return isMissing(ReviewState.AWAITING_FIRST, ReviewState.SECOND_LETTER);
    }

    /** The time for the second answer is over, which is a finding; whether it was awaited until then. */
    boolean secondAnswerMissing() {
        return isMissing(ReviewState.AWAITING_SECOND, ReviewState.RECOMMENDING);
    }

    private boolean isMissing(ReviewState awaiting, ReviewState next) {
        boolean isAwaited = state == awaiting;
        if (isAwaited) {
            this.state = next;
        }
        return isAwaited;
    }

    /** The partner answered, be it once more; whether that moves the case on. The same answer is not kept twice. */
    boolean answered(PartnerAnswer received) {
        if (isClosed()) {
            throw Rejection.because("dormancy.rejection.closedBeforeAnswer", Objects.requireNonNull(closedOn));
        }
        if (answers.contains(received)) {
            throw Rejection.of("reason", "dormancy.rejection.answeredAlready", received.date());
        }
        answers.add(received);
        boolean moves = isInContact();
        if (moves) {
            this.state = ReviewState.RECOMMENDING;
        }
        return moves;
    }

    /** An officer recommends this. */
    void recommended(Measure recommended, long by) {
        require(ReviewState.RECOMMENDING);
        this.measure = recommended;
        this.recommender = by;
        this.state = ReviewState.UNDER_REVIEW;
    }

    /** Back to the recommendation, before anybody looked at it. */
    void recalled() {
        require(ReviewState.UNDER_REVIEW);
        this.state = ReviewState.RECOMMENDING;
    }

    void reviewed(Review outcome) {
        require(ReviewState.UNDER_REVIEW);
        this.state = switch (outcome) {
            case RETURNED -> ReviewState.RECOMMENDING;
            case REJECTED -> ReviewState.CLOSING;
            case APPROVED -> afterApproval();
        };
    }

    void decided(Municipal outcome) {
        require(ReviewState.AT_MUNICIPAL_LEADER);
        this.state = outcome == Municipal.APPROVED ? ReviewState.TO_NOTIFY : ReviewState.CLOSING;
    }

    /** The national association was told. */
    void notified(LocalDate date, String reference) {
        require(ReviewState.TO_NOTIFY);
        this.noticeDate = date;
        this.noticeReference = reference;
        this.state = ReviewState.CLOSING;
    }

    /** Its revival begins; here is where the relationship stands now. */
    void revivalBegins(String baseline) {
        require(ReviewState.REVIVING);
        this.revivalBaseline = baseline;
    }

    /** All milestones are settled, or their time is over. */
    void revivalOver() {
        if (state == ReviewState.REVIVING) {
            this.state = ReviewState.TO_EVALUATE;
        }
    }

    /** What the revival came to; {@code record} is what was tried, for a next recommendation. */
    void evaluated(Evaluation outcome, String record) {
        require(ReviewState.TO_EVALUATE);
        attempts.add(record);
        this.state = outcome == Evaluation.REVIVED ? ReviewState.CLOSING : ReviewState.RECOMMENDING;
    }

    /** It is withdrawn or cancelled, or its relationship ended by another way; the model closes it. */
    void stopped() {
        if (isClosed()) {
            throw new IllegalStateException(caseNumber + " is closed");
        }
        this.state = ReviewState.CLOSING;
    }

    /** The model closes it. */
    void close(ReviewResult with, LocalDate today, ActivityStatus activity) {
        require(ReviewState.CLOSING);
        this.state = ReviewState.CLOSED;
        this.result = with;
        this.closedOn = today;
        this.openRelationshipId = null;
        this.activityThen = activity;
    }

    boolean isClosed() {
        return state == ReviewState.CLOSED || state == ReviewState.CLOSING;
    }

    /** Whether it came to a decision, and not to an end before one. */
    boolean isDecided() {
        return result != null && result.isDecided();
    }

    boolean isInContact() {
        return state.isInContact();
    }

    private ReviewState afterApproval() {
        return switch (Objects.requireNonNull(measure)) {
            case REVIVE -> ReviewState.REVIVING;
            case CEREMONIAL -> ReviewState.CLOSING;
            case CONVERT, END -> ReviewState.AT_MUNICIPAL_LEADER;
        };
    }

    private void require(ReviewState expected) {
        if (state != expected) {
            throw new IllegalStateException(caseNumber + " is " + state + ", not " + expected);
        }
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    ReviewState state() {
        return state;
    }

    @Nullable
    Measure measure() {
        return measure;
    }

    long recommender() {
        return Objects.requireNonNull(recommender, "nothing was recommended");
    }

    /** Where the relationship stood when its revival was approved; at its opening, where none was. */
    String baseline() {
        return Objects.requireNonNullElse(revivalBaseline, opening.baseline());
    }

    @Nullable
    ActivityStatus activityThen() {
        return activityThen;
    }

    boolean isOpen() {
        return openRelationshipId != null;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    Opening opening() {
        return opening;
    }

    List<SentLetter> letters() {
        return List.copyOf(letters);
    }

    /** By the day on which they arrived; those of one day as they were recorded. */
    List<PartnerAnswer> answers() {
        return answers.stream()
                .sorted(Comparator.comparing(PartnerAnswer::date))
                .toList();
    }

    @Nullable
    LocalDate noticeDate() {
        return noticeDate;
    }

    @Nullable
    String noticeReference() {
        return noticeReference;
    }

    ReviewRecord record() {
        return new ReviewRecord(
                number(),
                relationship(),
                state,
                result,
                closedOn,
                opening,
                notes,
                letters(),
                answers(),
                measure,
                noticeDate,
                noticeReference,
                attempts.stream().map(ReviewJson::readAttempt).toList());
    }
}
