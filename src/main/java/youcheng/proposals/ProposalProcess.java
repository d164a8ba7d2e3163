package youcheng.proposals;

import java.util.Set;

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

    /** The steps in which specialists give their opinions, side by side. */
    public static final Set<String> OPINIONS = Set.of(LEGAL_OPINION, FINANCE_OPINION, DESK_OPINION);

    /** Message that brings up one more opinion beside the others. */
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

    private ProposalProcess() {}

    /** Whether somebody gives an opinion at this step. */
    public static boolean isOpinion(String step) {
        return OPINIONS.contains(step) || step.equals(EXTRA_OPINION);
    }

    /** Whether somebody decides on the proposal at this step, or gives an opinion on it. */
    public static boolean isDecision(String step) {
        return isOpinion(step)
                || step.equals(REVIEW)
                || step.equals(MUNICIPAL_DECISION)
                || step.equals(CONFIRM_SIGNING);
    }
}
