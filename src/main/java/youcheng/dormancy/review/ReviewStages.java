package youcheng.dormancy.review;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.cases.CaseStage;
import youcheng.cases.CaseStages;

/** The stages of a review, from its evidence to what becomes of the relationship. */
@Component
public class ReviewStages implements CaseStages {

    /** Letters are sent and their answers awaited. */
    public static final String CONTACT = "dormancy.stage.contact";

    /** A revival plan runs and is evaluated. */
    public static final String REVIVAL = "dormancy.stage.revival";

    /** After these another recommendation is due. */
    private static final Set<String> ANOTHER_ROUND = Set.of(
            "decision.done." + ReviewProcess.REVIEW + ".RETURNED",
            "decision.takenBack",
            "decision.done." + ReviewProcess.EVALUATE + "." + Evaluation.NOT_REVIVED);

    @Override
    public boolean covers(String process) {
        return process.equals(ReviewProcess.ID);
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(
                CaseStage.of("dormancy.stage.evidence", ReviewProcess.GATHER_EVIDENCE),
                CaseStage.of(CONTACT, ReviewProcess.SEND_FIRST_LETTER, ReviewProcess.SEND_SECOND_LETTER),
                CaseStage.of("dormancy.stage.recommendation", ReviewProcess.RECOMMEND),
                CaseStage.of("dormancy.stage.review", ReviewProcess.REVIEW, ReviewProcess.EXTRA_OPINION),
                CaseStage.of(
                        "dormancy.stage.decision", ReviewProcess.MUNICIPAL_DECISION, ReviewProcess.NOTIFY_ASSOCIATION),
                CaseStage.of(REVIVAL, ReviewProcess.EVALUATE));
    }

    @Override
    public boolean endsRound(AuditEvent event) {
        return ANOTHER_ROUND.contains(event.action());
    }
}
