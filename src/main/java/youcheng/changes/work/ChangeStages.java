package youcheng.changes.work;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.cases.CaseStage;
import youcheng.cases.CaseStages;

/** The stages of a change, from its draft to the notice with which it takes effect. */
@Component
class ChangeStages implements CaseStages {

    @Override
    public boolean covers(String process) {
        return process.equals(RelationshipChangeProcess.ID);
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(
                CaseStage.of("changes.stage.draft", RelationshipChangeProcess.DRAFT),
                CaseStage.of(
                        "changes.stage.opinion",
                        RelationshipChangeProcess.LEGAL_OPINION,
                        RelationshipChangeProcess.EXTRA_OPINION),
                CaseStage.of("changes.stage.review", RelationshipChangeProcess.REVIEW),
                CaseStage.of("changes.stage.decision", RelationshipChangeProcess.MUNICIPAL_DECISION),
                CaseStage.of("changes.stage.notice", RelationshipChangeProcess.RECORD_NOTICE));
    }

    @Override
    public boolean endsRound(AuditEvent event) {
        return RelationshipChangeProcess.MODEL.endsRound(event.action());
    }
}
