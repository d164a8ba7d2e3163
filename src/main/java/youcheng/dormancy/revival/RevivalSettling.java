package youcheng.dormancy.revival;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.plans.PlannedItemSettled;
import youcheng.workflow.Workflow;

/**
 * Hears of milestones after whoever settled them is done, so that the case of a milestone is never locked while somebody
 * waits for its review; once nothing is left to do, it tells the process, which waits for that only once.
 */
@Component
class RevivalSettling {

    private static final Actor BY = Actor.system("revivalSettling");

    private final RevivalPlans plans;
    private final RevivalCourse course;
    private final Cases cases;
    private final Workflow workflow;

    RevivalSettling(RevivalPlans plans, RevivalCourse course, Cases cases, Workflow workflow) {
        this.plans = plans;
        this.course = course;
        this.cases = cases;
        this.workflow = workflow;
    }

    @ApplicationModuleListener
    void settled(PlannedItemSettled event) {
        CaseNumber review = event.origin();
        if (!plans.existsByCaseNumber(review.value())) {
            return;
        }
        cases.lock(review);
        boolean nothingLeft = plans.findFirstByCaseNumberOrderByRoundNumberDesc(review.value())
                .filter(RevivalPlan::isRunning)
                .filter(plan -> course.openOf(plan).isEmpty())
                .isPresent();
        if (nothingLeft && workflow.awaits(review, RevivalProcess.SETTLED)) {
            workflow.tell(review, RevivalProcess.SETTLED, BY);
        }
    }
}
