package youcheng.aid.packages;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.cases.CaseStage;
import youcheng.cases.CaseStages;

/** The stages of a package, from its draft to the report on who uses the goods. */
@Component
class AidStages implements CaseStages {

    /** Shipments are planned and on their way. */
    static final String SHIPPING = "aid.stage.shipping";

    @Override
    public boolean covers(String process) {
        return process.equals(AidPackageProcess.ID);
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(
                CaseStage.of("aid.stage.draft", AidPackageProcess.DRAFT),
                CaseStage.of(
                        "aid.stage.opinions",
                        AidPackageProcess.LEGAL_OPINION,
                        AidPackageProcess.FINANCE_OPINION,
                        AidPackageProcess.HEALTH_OPINION,
                        AidPackageProcess.EXTRA_OPINION),
                CaseStage.of(
                        "aid.stage.approval",
                        AidPackageProcess.REVIEW,
                        AidPackageProcess.LEADER_DECISION,
                        AidPackageProcess.MUNICIPAL_DECISION),
                CaseStage.of("aid.stage.preparation", AidPackageProcess.SOURCE, AidPackageProcess.PREPARE_LISTS),
                CaseStage.of(SHIPPING, AidPackageProcess.PLAN_SHIPMENTS, AidPackageProcess.RECONCILE),
                CaseStage.of(
                        "aid.stage.report",
                        AidPackageProcess.ALLOCATE,
                        AidPackageProcess.GIVE_THANKS,
                        AidPackageProcess.REPORT_DISTRIBUTION,
                        AidPackageProcess.REVIEW_AFTERWARDS));
    }

    @Override
    public boolean endsRound(AuditEvent event) {
        return AidPackageProcess.MODEL.endsRound(event.action())
                || event.action().equals("aid.reopened");
    }
}
