package youcheng.aid.packages;

import youcheng.decisions.Stage;

/** Where an aid package stands. */
public enum AidState {
    DRAFTING(Stage.DRAFT),
    UNDER_REVIEW(Stage.EXAMINATION),
    AT_MUNICIPAL_LEADER(Stage.DECISION),
    /** It is approved; goods are sourced, lists made, shipments planned. */
    PREPARING(Stage.EXECUTION),
    /** Shipments are on their way. */
    UNDER_WAY(Stage.EXECUTION),
    /** All shipments are settled; what arrived is held against what was planned. */
    ACCOUNTING(Stage.EXECUTION),
    /** What arrived is accounted for; who uses it is to be reported. */
    REPORTING(Stage.EXECUTION),
    DELIVERED(Stage.CLOSED),
    STOPPED(Stage.CLOSED);

    private final Stage stage;

    AidState(Stage stage) {
        this.stage = stage;
    }

    /** How far that is, as far as the ways to stop a case ask. */
    public Stage stage() {
        return stage;
    }

    /** Whether it is approved and carried out. */
    public boolean isCarriedOut() {
        return stage == Stage.EXECUTION;
    }
}
