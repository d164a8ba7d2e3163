package youcheng.decisions;

import java.time.LocalDate;
import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;

/**
 * What a feature tells of its process, and is told of its cases, by a bean of this type. All methods are called in the
 * transaction that holds the lock of the case.
 */
public interface DecidedProcess {

    /** The names of its model. */
    DecisionModel model();

    /** The officers who work on this case. */
    String officers(CaseNumber number);

    /** The supervisors who oversee it. */
    String supervisors(CaseNumber number);

    /** How far it has come. */
    Stage stageOf(CaseNumber number);

    /** The earliest day that the municipal decision on it can bear; empty where any day will do. */
    default Optional<LocalDate> decidableFrom(CaseNumber number) {
        return Optional.empty();
    }

    /**
     * What changed of it, beside its documents, since it was marked so for whoever decides now; empty where nothing did.
     */
    default Optional<MatterChanged> changedSince(CaseNumber number, String mark) {
        return Optional.empty();
    }

    /** Whether this account sent what is examined now, where that need not be the initiator of the case. */
    default boolean isSender(CaseNumber number, long account) {
        return false;
    }

    /** Whether a review that nobody questioned may be approved together with others, without opening each. */
    default boolean mayBeReviewedTogether() {
        return false;
    }

    /** Whether an approval may ask for conditions that are met later; not where it takes effect at once. */
    default boolean asksConditions() {
        return true;
    }

    /** Why it cannot be cancelled any more although it is still carried out: it took effect; empty where it can. */
    default Optional<Rejection> objectionToCancelling(CaseNumber number) {
        return Optional.empty();
    }

    /** A supervisor reviewed it. */
    default void reviewed(CaseNumber number, Review outcome) {}

    /** The municipal leader decided. */
    default void decided(CaseNumber number, Municipal outcome) {}

    /** A supervisor confirmed, or returned, what was recorded. */
    default void checked(CaseNumber number, Confirmation outcome) {}

    /** It is back in its draft, before anybody looked at it. */
    default void recalled(CaseNumber number) {}

    /** It was withdrawn or cancelled; the model closes it. */
    default void stopped(CaseNumber number) {}

    /**
     * The day on which the correspondence began whose answer is awaited: from then on more is sent. Empty while none is
     * awaited.
     */
    default Optional<LocalDate> awaitingAnswerSince(CaseNumber number) {
        return Optional.empty();
    }

    /** The step at which somebody records the answer; empty for processes that send nothing. */
    default Optional<String> answerStep() {
        return Optional.empty();
    }

    /** The answer that arrived; empty before. */
    default Optional<Answer> answerTo(CaseNumber number) {
        return Optional.empty();
    }
}
