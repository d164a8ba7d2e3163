package youcheng.dormancy.review;

import java.util.Set;
import youcheng.decisions.DecisionModel;
import youcheng.decisions.DecisionModel.Message;

/** The names by which code and the model {@code DormancyReview} speak of the same things. */
public final class ReviewProcess {

    public static final String ID = "DormancyReview";
    static final String NUMBER_PREFIX = "DOR";

    public static final String GATHER_EVIDENCE = "Task_GatherEvidence";
    public static final String SEND_FIRST_LETTER = "Task_SendFirstLetter";
    public static final String SEND_SECOND_LETTER = "Task_SendSecondLetter";
    public static final String RECOMMEND = "Task_Recommend";
    public static final String REVIEW = "Task_Review";
    public static final String EXTRA_OPINION = "Task_ExtraOpinion";
    public static final String MUNICIPAL_DECISION = "Task_MunicipalDecision";
    public static final String NOTIFY_ASSOCIATION = "Task_NotifyAssociation";
    public static final String EVALUATE = "Task_Evaluate";

    static final String RECORD_SILENCE = "Activity_RecordSilence";
    static final String RECORD_FIRST_SILENCE = "Activity_RecordFirstSilence";
    static final String END_REVIVAL = "Activity_EndRevival";
    static final String CHANGE_REGISTER = "Activity_ChangeRegister";
    static final String CLOSE_KEPT = "Activity_CloseKept";
    static final String CLOSE_CEREMONIAL = "Activity_CloseCeremonial";
    static final String CLOSE_NOT_APPROVED = "Activity_CloseNotApproved";
    static final String CLOSE_REVIVED = "Activity_CloseRevived";
    static final String CLOSE_WITHDRAWN = "Activity_CloseWithdrawn";
    static final String CLOSE_CANCELLED = "Activity_CloseCancelled";
    static final String CLOSE_OVERTAKEN = "Activity_CloseOvertaken";

    /** The partner answered. */
    static final String ANSWERED = "DormancyAnswered";

    /** The relationship ended by another way. */
    static final String RELATIONSHIP_ENDED = "DormancyRelationshipEnded";

    /** Variables that steer the gateways. */
    static final String REVIEW_OUTCOME = "review";

    static final String MEASURE = "recommendation";
    static final String MUNICIPAL_OUTCOME = "municipalDecision";
    static final String EVALUATION = "evaluation";

    /** What the decision on a dormant relationship has in common with others. */
    static final DecisionModel MODEL = DecisionModel.of(ID)
            .additionalOpinion(EXTRA_OPINION, "DormancyOpinionAsked")
            .steers(RECOMMEND, MEASURE)
            .review(REVIEW, REVIEW_OUTCOME)
            .decision(MUNICIPAL_DECISION, MUNICIPAL_OUTCOME)
            .record(NOTIFY_ASSOCIATION)
            .record(EVALUATE)
            .steers(EVALUATE, EVALUATION)
            .message(Message.RECALLED, "DormancyRecalled")
            .message(Message.WITHDRAWN, "DormancyWithdrawn")
            .message(Message.CANCELLED, "DormancyCancelled");

    /** The steps at which a letter is sent. */
    static final Set<String> LETTERS = Set.of(SEND_FIRST_LETTER, SEND_SECOND_LETTER);

    private ReviewProcess() {}
}
