package youcheng.entries.work;

import youcheng.decisions.DecisionModel;
import youcheng.decisions.DecisionModel.Message;

/** The names by which code and the model {@code RelationshipEntry} speak of the same things. */
public final class RelationshipEntryProcess {

    public static final String ID = "RelationshipEntry";
    static final String NUMBER_PREFIX = "ENT";

    public static final String DRAFT = "Task_Draft";
    public static final String CONFIRM = "Task_ConfirmEntry";

    static final String TAKE_OVER = "Activity_TakeOver";
    static final String CLOSE_REJECTED = "Activity_CloseRejected";
    static final String CLOSE_WITHDRAWN = "Activity_CloseWithdrawn";
    static final String CLOSE_CANCELLED = "Activity_CloseCancelled";

    /** The variable that steers the gateway. */
    static final String CONFIRMATION = "confirmation";

    /** What the decision on an entry has in common with others. */
    static final DecisionModel MODEL = DecisionModel.of(ID)
            .review(CONFIRM, CONFIRMATION)
            .message(Message.RECALLED, "EntryRecalled")
            .message(Message.WITHDRAWN, "EntryWithdrawn")
            .message(Message.CANCELLED, "EntryCancelled");

    private RelationshipEntryProcess() {}
}
