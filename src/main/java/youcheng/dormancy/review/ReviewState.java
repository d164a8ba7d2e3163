package youcheng.dormancy.review;

import youcheng.decisions.Stage;

/** Where a review stands. */
public enum ReviewState {
    GATHERING(Stage.DRAFT),
    FIRST_LETTER(Stage.DRAFT),
    AWAITING_FIRST(Stage.DRAFT),
    SECOND_LETTER(Stage.DRAFT),
    AWAITING_SECOND(Stage.DRAFT),
    RECOMMENDING(Stage.DRAFT),
    UNDER_REVIEW(Stage.EXAMINATION),
    AT_MUNICIPAL_LEADER(Stage.DECISION),
    TO_NOTIFY(Stage.EXECUTION),
    REVIVING(Stage.EXECUTION),
    TO_EVALUATE(Stage.EXECUTION),
    /** What it came to is settled; the model closes it in the same transaction. */
    CLOSING(Stage.CLOSED),
    CLOSED(Stage.CLOSED);

    private final Stage stage;

    ReviewState(Stage stage) {
        this.stage = stage;
    }

    /** How far the case has come. */
    public Stage stage() {
        return stage;
    }

    /** Whether a letter is to be sent or its answer is awaited. */
    public boolean isInContact() {
        return switch (this) {
            case FIRST_LETTER, AWAITING_FIRST, SECOND_LETTER, AWAITING_SECOND -> true;
            default -> false;
        };
    }

    /** Whether an answer of the partner is awaited. */
    public boolean isAwaiting() {
        return this == AWAITING_FIRST || this == AWAITING_SECOND;
    }
}
