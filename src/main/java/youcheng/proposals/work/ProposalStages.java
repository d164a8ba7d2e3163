package youcheng.proposals.work;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.cases.CaseStage;
import youcheng.cases.CaseStages;

/** The stages of a proposal, from its draft to the first-year plan. */
@Component
class ProposalStages implements CaseStages {

    @Override
    public boolean covers(String process) {
        return process.equals(ProposalProcess.ID);
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(
                CaseStage.of("proposals.stage.draft", ProposalProcess.DRAFT),
                CaseStage.of(
                        "proposals.stage.opinions",
                        ProposalProcess.LEGAL_OPINION,
                        ProposalProcess.FINANCE_OPINION,
                        ProposalProcess.DESK_OPINION,
                        ProposalProcess.EXTRA_OPINION),
                CaseStage.of("proposals.stage.review", ProposalProcess.REVIEW),
                CaseStage.of("proposals.stage.decision", ProposalProcess.MUNICIPAL_DECISION),
                CaseStage.of(
                        "proposals.stage.national",
                        ProposalProcess.APPLY_NATIONALLY,
                        ProposalProcess.RECORD_NATIONAL_ANSWER),
                CaseStage.of(
                        "proposals.stage.signing", ProposalProcess.RECORD_SIGNING, ProposalProcess.CONFIRM_SIGNING),
                CaseStage.of("proposals.stage.firstYear", ProposalProcess.PLAN_FIRST_YEAR));
    }

    @Override
    public boolean endsRound(AuditEvent event) {
        return ProposalProcess.MODEL.endsRound(event.action());
    }
}
