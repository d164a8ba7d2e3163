package youcheng.decisions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Chain;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.documents.Documents;
import youcheng.documents.SeenDocuments;
import youcheng.tasks.BulkApproval;
import youcheng.workflow.WorkItem;

/**
 * Reviews that may be approved without opening each: those of processes that allow it, where in this round everybody who was
 * asked supports the case without a condition. Rights, four eyes and missing opinions are as in any review.
 */
@Component
class ReviewedTogether implements BulkApproval {

    private final Cases cases;
    private final DecidedProcesses processes;
    private final DecisionReading reading;
    private final Deciding deciding;
    private final Documents documents;

    ReviewedTogether(
            Cases cases, DecidedProcesses processes, DecisionReading reading, Deciding deciding, Documents documents) {
        this.cases = cases;
        this.processes = processes;
        this.reading = reading;
        this.deciding = deciding;
        this.documents = documents;
    }

    @Override
    public boolean covers(WorkItem item) {
        return reading.covers(item.process())
                && processes.get(item.process()).mayBeReviewedTogether()
                && reading.partAt(item.process(), item.step())
                        .filter(part -> part == Part.REVIEWER)
                        .isPresent();
    }

    /** Under the lock of the case, so that nobody questions it between the look and the decision. */
    @Override
    @Transactional
    public void approve(WorkItem item, String reason) {
        cases.lock(item.caseNumber());
        DecisionRecord decision = reading.of(item.caseNumber());
        boolean questioned = decision.statements().stream()
                .filter(said -> said.round() == decision.round() && said.part() == Part.OPINION_GIVER)
                .anyMatch(said -> !said.outcome().equals(Opinion.SUPPORT.name()));
        if (questioned) {
            throw Rejection.because("decisions.rejection.questioned");
        }
        SeenDocuments seen =
                SeenDocuments.of(documents.of(Chain.of(item.caseNumber()).subject()));
        deciding.review(item.id(), Review.APPROVED, reason, "", seen);
    }
}
