package youcheng.aid.packages;

import java.util.Set;
import youcheng.decisions.DecisionModel;
import youcheng.decisions.DecisionModel.Message;

/** The names by which code and the model {@code AidPackage} speak of the same things. */
public final class AidPackageProcess {

    public static final String ID = "AidPackage";
    public static final String NUMBER_PREFIX = "AID";

    /** The decision table that says who approves. */
    static final String TIER_TABLE = "AidApprovalTier";

    public static final String DRAFT = "Task_Draft";
    public static final String LEGAL_OPINION = "Task_LegalOpinion";
    public static final String FINANCE_OPINION = "Task_FinanceOpinion";
    public static final String HEALTH_OPINION = "Task_HealthOpinion";
    public static final String EXTRA_OPINION = "Task_ExtraOpinion";
    public static final String REVIEW = "Task_Review";
    public static final String LEADER_DECISION = "Task_LeaderDecision";
    public static final String MUNICIPAL_DECISION = "Task_MunicipalDecision";
    public static final String SOURCE = "Task_Source";
    public static final String PREPARE_LISTS = "Task_PrepareLists";
    public static final String PLAN_SHIPMENTS = "Task_PlanShipments";
    public static final String RECONCILE = "Task_Reconcile";
    public static final String ALLOCATE = "Task_Allocate";
    public static final String GIVE_THANKS = "Task_GiveThanks";
    public static final String REPORT_DISTRIBUTION = "Task_ReportDistribution";
    public static final String REVIEW_AFTERWARDS = "Task_ReviewAfterwards";

    static final String APPROVE = "Activity_Approve";
    static final String CLOSE_DELIVERED = "Activity_CloseDelivered";
    static final String CLOSE_REJECTED = "Activity_CloseRejected";
    static final String CLOSE_WITHDRAWN = "Activity_CloseWithdrawn";
    static final String CLOSE_CANCELLED = "Activity_CloseCancelled";

    /** Variables that steer the gateways. */
    static final String REVIEW_OUTCOME = "review";

    static final String DECISION_OUTCOME = "decision";
    static final String SHIPMENTS = "shipments";
    static final String ACCOUNTING = "accounting";
    static final String REVIEW_AFTERWARDS_OUTCOME = "afterwards";

    /** Told when the last open shipment of a package is settled. */
    static final String SHIPMENTS_SETTLED = "AidShipmentsSettled";

    /** Told when its goods are changed after they were approved. */
    static final String REOPENED = "AidReopened";

    /** The steps for which one must know where the goods are. */
    public static final Set<String> WITH_SHIPMENTS =
            Set.of(PLAN_SHIPMENTS, RECONCILE, ALLOCATE, REPORT_DISTRIBUTION, REVIEW_AFTERWARDS);

    /** What the decision on a package has in common with others. */
    static final DecisionModel MODEL = DecisionModel.of(ID)
            .opinions(LEGAL_OPINION, FINANCE_OPINION, HEALTH_OPINION)
            .additionalOpinion(EXTRA_OPINION, "AidOpinionAsked")
            .review(REVIEW, REVIEW_OUTCOME)
            .decisionWithoutPaper(LEADER_DECISION, DECISION_OUTCOME)
            .decision(MUNICIPAL_DECISION, DECISION_OUTCOME)
            .record(SOURCE)
            .record(PREPARE_LISTS)
            .record(PLAN_SHIPMENTS)
            .steers(PLAN_SHIPMENTS, SHIPMENTS)
            .record(RECONCILE)
            .steers(RECONCILE, ACCOUNTING)
            .record(ALLOCATE)
            .record(GIVE_THANKS)
            .record(REPORT_DISTRIBUTION)
            .check(REVIEW_AFTERWARDS, REVIEW_AFTERWARDS_OUTCOME)
            .message(Message.RECALLED, "AidRecalled")
            .message(Message.WITHDRAWN, "AidWithdrawn")
            .message(Message.CANCELLED, "AidCancelled");

    private AidPackageProcess() {}
}
