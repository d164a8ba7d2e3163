package youcheng.proposals.work;

import youcheng.decisions.DecisionModel;
import youcheng.decisions.DecisionModel.Message;

/** The names by which code and the model {@code SisterCityProposal} speak of the same things. */
public final class ProposalProcess {

    public static final String ID = "SisterCityProposal";
    public static final String SCREENING_TABLE = "ProposalScreening";
    static final String NUMBER_PREFIX = "PRO";

    public static final String DRAFT = "Task_Draft";
    public static final String LEGAL_OPINION = "Task_LegalOpinion";
    public static final String FINANCE_OPINION = "Task_FinanceOpinion";
    public static final String DESK_OPINION = "Task_DeskOpinion";
    public static final String EXTRA_OPINION = "Task_ExtraOpinion";
    public static final String REVIEW = "Task_Review";
    public static final String MUNICIPAL_DECISION = "Task_MunicipalDecision";
    public static final String APPLY_NATIONALLY = "Task_ApplyNationally";
    public static final String RECORD_NATIONAL_ANSWER = "Task_RecordNationalAnswer";
    public static final String RECORD_SIGNING = "Task_RecordSigning";
    public static final String CONFIRM_SIGNING = "Task_ConfirmSigning";
    public static final String PLAN_FIRST_YEAR = "Task_PlanFirstYear";

    static final String SCREEN = "Activity_Screen";
    static final String REGISTER_INTENT = "Activity_RegisterIntent";
    static final String MARK_APPLIED = "Activity_MarkApplied";
    static final String MARK_APPROVED = "Activity_MarkApproved";
    static final String MARK_SIGNED = "Activity_MarkSigned";
    static final String CLOSE_SIGNED = "Activity_CloseSigned";
    static final String CLOSE_REJECTED = "Activity_CloseRejected";
    static final String CLOSE_DECLINED = "Activity_CloseDeclined";

    static final String CLOSE_WITHDRAWN = "Activity_CloseWithdrawn";
    static final String CLOSE_CANCELLED = "Activity_CloseCancelled";

    /** Message that brings up an additional opinion beside the others. */
    static final String ONE_MORE_OPINION = "ProposalOneMoreOpinionAsked";

    /** Messages that stop a proposal wherever it stands. */
    static final String TAKEN_BACK = "ProposalTakenBack";

    static final String WITHDRAWN = "ProposalWithdrawn";
    static final String CANCELLED = "ProposalCancelled";

    /** Variables that steer the gateways. */
    static final String REVIEW_OUTCOME = "review";

    static final String MUNICIPAL_OUTCOME = "municipalDecision";
    static final String NATIONAL_OUTCOME = "nationalAnswer";
    static final String SIGNING_OUTCOME = "signing";

    /** What the decision on a proposal has in common with others. */
    static final DecisionModel MODEL = DecisionModel.of(ID)
            .toldAs("proposal")
            .opinions(LEGAL_OPINION, FINANCE_OPINION, DESK_OPINION)
            .additionalOpinion(EXTRA_OPINION, ONE_MORE_OPINION)
            .review(REVIEW, REVIEW_OUTCOME)
            .decision(MUNICIPAL_DECISION, MUNICIPAL_OUTCOME)
            .steers(RECORD_NATIONAL_ANSWER, NATIONAL_OUTCOME)
            .record(RECORD_SIGNING)
            .check(CONFIRM_SIGNING, SIGNING_OUTCOME)
            .message(Message.RECALLED, TAKEN_BACK)
            .message(Message.WITHDRAWN, WITHDRAWN)
            .message(Message.CANCELLED, CANCELLED);

    private ProposalProcess() {}
}
