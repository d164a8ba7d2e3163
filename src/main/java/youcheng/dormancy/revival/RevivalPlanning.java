package youcheng.dormancy.revival;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;

/** What a review does with its revival plan besides calling the process; no way in for views. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RevivalPlanning {

    private final RevivalCourse course;
    private final RevivalPlans plans;
    private final Cases cases;

    RevivalPlanning(RevivalCourse course, RevivalPlans plans, Cases cases) {
        this.course = course;
        this.plans = plans;
        this.cases = cases;
    }

    /**
     * The review ends before its plan, whose open milestones are cancelled for this reason; nothing happens where no plan
     * runs. The step in which it ends is {@code activity}.
     */
    public void stop(CaseNumber review, Actor by, Reason why, String activity) {
        cases.lock(review);
        plans.findFirstByCaseNumberOrderByRoundNumberDesc(review.value())
                .filter(RevivalPlan::isRunning)
                .ifPresent(plan -> course.end(plan, RevivalState.STOPPED, why, by, activity));
    }
}
