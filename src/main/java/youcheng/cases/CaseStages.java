package youcheng.cases;

import java.util.List;
import youcheng.audit.AuditEvent;

/** What a feature tells of the course of its cases, so that their page can say how far one has come. */
public interface CaseStages {

    /** Whether it is about the cases of this process. */
    boolean covers(String process);

    /** The stages in their order. */
    List<CaseStage> stages();

    /** Whether the case begins anew after this: a new round of the same stages. */
    boolean endsRound(AuditEvent event);
}
