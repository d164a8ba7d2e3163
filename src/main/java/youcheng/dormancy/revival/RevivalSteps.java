package youcheng.dormancy.revival;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.dormancy.revival.RevivalSource.ApprovedPlan;

/** The steps that the model {@code RevivalPlan} calls by name, with the number of the review that called it. */
@Component("revivalSteps")
@Transactional(propagation = Propagation.MANDATORY)
public class RevivalSteps {

    private final RevivalCourse course;
    private final RevivalPlans plans;
    private final List<RevivalSource> sources;
    private final Cases cases;
    private final Clock clock;

    RevivalSteps(RevivalCourse course, RevivalPlans plans, List<RevivalSource> sources, Cases cases, Clock clock) {
        this.course = course;
        this.plans = plans;
        this.sources = sources;
        this.cases = cases;
        this.clock = clock;
    }

    /** The plan that was approved begins. */
    public void begin(String caseNumber, Actor by) {
        CaseNumber review = new CaseNumber(caseNumber);
        cases.lock(review);
        ApprovedPlan approved = sources.stream()
                .flatMap(source -> source.planOf(review).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No plan was approved in " + review));
        course.begin(review, approved, by);
    }

    /** When the time of the plan is over: the day after its last begins. */
    public Date endsOn(String caseNumber) {
        return Date.from(running(caseNumber)
                .endsOn()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    /** Nothing of the plan is left to do. */
    public void closeSettled(String caseNumber, Actor by) {
        cases.lock(new CaseNumber(caseNumber));
        course.end(
                running(caseNumber),
                RevivalState.SETTLED,
                Reason.message("revival.reason.settled"),
                by,
                RevivalProcess.CLOSE_SETTLED);
    }

    /** The twelve months are over. */
    public void closeExpired(String caseNumber, Actor by) {
        cases.lock(new CaseNumber(caseNumber));
        course.end(
                running(caseNumber),
                RevivalState.EXPIRED,
                Reason.message("revival.reason.expired", MilestoneRules.MONTHS),
                by,
                RevivalProcess.CLOSE_EXPIRED);
    }

    private RevivalPlan running(String caseNumber) {
        return plans.findFirstByCaseNumberOrderByRoundNumberDesc(caseNumber)
                .filter(RevivalPlan::isRunning)
                .orElseThrow(() -> new IllegalStateException("No plan runs in " + caseNumber));
    }
}
