package youcheng.dormancy.review;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseSummary;
import youcheng.decisions.DecisionFiles;
import youcheng.identity.OfficeWork;
import youcheng.register.RelationshipId;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItemId;

/** Reading reviews: for the form of a task, for the page of a case and that of a relationship. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class ReviewReading {

    private final DormancyReviews reviews;
    private final DecisionFiles decisions;
    private final TaskService tasks;
    private final CaseIndex cases;

    ReviewReading(DormancyReviews reviews, DecisionFiles decisions, TaskService tasks, CaseIndex cases) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.tasks = tasks;
        this.cases = cases;
    }

    /**
     * A review as the page of a relationship lists it.
     *
     * @param summary its case
     * @param review what it says
     * @param isReadable whether the person may open the case
     */
    public record ReviewOfRelationship(CaseSummary summary, ReviewRecord review, boolean isReadable) {}

    /** The review that a task is about; only for those who may open the task. */
    @OfficeWork
    public ReviewRecord forWork(WorkItemId id) {
        return tasks.find(id)
                .flatMap(item -> reviews.findByCaseNumber(item.caseNumber().value()))
                .map(DormancyReview::record)
                .orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
    }

    /** The review of a case; only for those who may read the case. */
    public ReviewRecord ofCase(CaseNumber number) {
        requireReadable(number);
        return reviews.findByCaseNumber(number.value())
                .map(DormancyReview::record)
                .orElseThrow();
    }

    /** What was recommended round by round; only for those who may read the case. */
    public List<Recommendation> recommendations(CaseNumber number) {
        requireReadable(number);
        return decisions.rounds(number, Recommendation.class);
    }

    /** The open review of this relationship; that there is one, everybody in the office may know. */
    public Optional<ReviewRecord> openOf(RelationshipId relationship) {
        return reviews.findByOpenRelationshipId(relationship.value()).map(DormancyReview::record);
    }

    /** The reviews of this relationship, the newest first. */
    public List<ReviewOfRelationship> of(RelationshipId relationship) {
        return reviews.findByRelationshipIdOrderByCaseNumberDesc(relationship.value()).stream()
                .map(review -> {
                    CaseSummary summary = cases.summaryOf(review.number());
                    return new ReviewOfRelationship(summary, review.record(), cases.isReadable(summary));
                })
                .toList();
    }

    private void requireReadable(CaseNumber number) {
        if (!cases.isReadable(cases.summaryOf(number))) {
            throw Rejection.because("cases.rejection.noCase");
        }
    }
}
