package youcheng.entries.work;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.cases.CaseStage;
import youcheng.cases.CaseStages;

/** The stages of an entry: it is entered, and confirmed. */
@Component
class EntryStages implements CaseStages {

    @Override
    public boolean covers(String process) {
        return process.equals(RelationshipEntryProcess.ID);
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(
                CaseStage.opening("entries.stage.draft", RelationshipEntryProcess.DRAFT),
                CaseStage.of("entries.stage.confirm", RelationshipEntryProcess.CONFIRM));
    }

    @Override
    public boolean endsRound(AuditEvent event) {
        return RelationshipEntryProcess.MODEL.endsRound(event.action());
    }
}
