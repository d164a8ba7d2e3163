package youcheng.changes.work;

import youcheng.decisions.DecisionModel;
import youcheng.decisions.DecisionModel.Message;

/** The names by which code and the model {@code RelationshipChange} speak of the same things. */
public final class RelationshipChangeProcess {

    public static final String ID = "RelationshipChange";
    static final String NUMBER_PREFIX = "CHG";

    public static final String DRAFT = "Task_Draft";
    public static final String LEGAL_OPINION = "Task_LegalOpinion";
    public static final String EXTRA_OPINION = "Task_ExtraOpinion";
    public static final String REVIEW = "Task_Review";
    public static final String MUNICIPAL_DECISION = "Task_MunicipalDecision";
    public static final String RECORD_NOTICE = "Task_RecordNotice";

    static final String TAKE_EFFECT = "Activity_TakeEffect";
    static final String CLOSE_WITHOUT_EFFECT = "Activity_CloseWithoutEffect";
    static final String CLOSE_REJECTED = "Activity_CloseRejected";
    static final String CLOSE_WITHDRAWN = "Activity_CloseWithdrawn";
    static final String CLOSE_CANCELLED = "Activity_CloseCancelled";

    /** Variables that steer the gateways. */
    static final String REVIEW_OUTCOME = "review";

    static final String MUNICIPAL_OUTCOME = "municipalDecision";
    static final String EFFECT = "effect";

    /** What the decision on a change has in common with others. */
    static final DecisionModel MODEL = DecisionModel.of(ID)
            .opinions(LEGAL_OPINION)
            .additionalOpinion(EXTRA_OPINION, "ChangeOpinionAsked")
            .review(REVIEW, REVIEW_OUTCOME)
            .decision(MUNICIPAL_DECISION, MUNICIPAL_OUTCOME)
            .record(RECORD_NOTICE)
            .steers(RECORD_NOTICE, EFFECT)
            .message(Message.RECALLED, "ChangeRecalled")
            .message(Message.WITHDRAWN, "ChangeWithdrawn")
            .message(Message.CANCELLED, "ChangeCancelled");

    private RelationshipChangeProcess() {}
}
