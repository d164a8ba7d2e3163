package youcheng.dormancy.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.Cases;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.dormancy.revival.RevivalPlanning;

/** The steps that the model {@code DormancyReview} calls by name; no way in for views. */
@Component("dormancySteps")
@Transactional(propagation = Propagation.MANDATORY)
public class DormancySteps {

    private final DormancyReviews reviews;
    private final RegisterChanges changes;
    private final RevivalPlanning revival;
    private final ClosenessReading closeness;
    private final Cases cases;
    private final OfficeCalendar calendar;
    private final AuditTrail trail;
    private final Clock clock;

    DormancySteps(
            DormancyReviews reviews,
            RegisterChanges changes,
            RevivalPlanning revival,
            ClosenessReading closeness,
            Cases cases,
            OfficeCalendar calendar,
            AuditTrail trail,
            Clock clock) {
        this.reviews = reviews;
        this.changes = changes;
        this.revival = revival;
        this.closeness = closeness;
        this.cases = cases;
        this.calendar = calendar;
        this.trail = trail;
        this.clock = clock;
    }

    /** The end of the last day on which the answer to the newest letter is awaited. */
    public Date answerDue(String caseNumber) {
        return Date.from(calendar.closeOf(
                found(new CaseNumber(caseNumber)).letters().getLast().answerDue()));
    }

    /** No answer to the first letter: the second one's turn. */
    public void firstSilence(String caseNumber, Actor by) {
        record(
                caseNumber,
                by,
                "dormancy.firstSilence",
                ReviewProcess.RECORD_FIRST_SILENCE,
                DormancyReview::firstAnswerMissing);
    }

    /** No answer to the second letter either, which is a finding and no failure. */
    public void silence(String caseNumber, Actor by) {
        record(caseNumber, by, "dormancy.silence", ReviewProcess.RECORD_SILENCE, DormancyReview::secondAnswerMissing);
    }

    /** All milestones are settled, or their time is over. */
    public void revivalOver(String caseNumber, Actor by) {
        record(caseNumber, by, "dormancy.revivalOver", ReviewProcess.END_REVIVAL, review -> {
            review.revivalOver();
            return true;
        });
    }

    /** What was decided and approved takes effect in the register. */
    public void changeRegister(String caseNumber, Actor by) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        close(number, changes.make(found(number), by), by, ReviewProcess.CHANGE_REGISTER);
    }

    public void closeKept(String caseNumber, Actor by) {
        close(caseNumber, ReviewResult.KEPT, by, ReviewProcess.CLOSE_KEPT);
    }

    public void closeCeremonial(String caseNumber, Actor by) {
        close(caseNumber, ReviewResult.CEREMONIAL, by, ReviewProcess.CLOSE_CEREMONIAL);
    }

    public void closeNotApproved(String caseNumber, Actor by) {
        close(caseNumber, ReviewResult.NOT_APPROVED, by, ReviewProcess.CLOSE_NOT_APPROVED);
    }

    public void closeRevived(String caseNumber, Actor by) {
        close(caseNumber, ReviewResult.REVIVED, by, ReviewProcess.CLOSE_REVIVED);
    }

    public void closeWithdrawn(String caseNumber, Actor by) {
        close(caseNumber, ReviewResult.WITHDRAWN, by, ReviewProcess.CLOSE_WITHDRAWN);
    }

    public void closeCancelled(String caseNumber, Actor by) {
        close(caseNumber, ReviewResult.CANCELLED, by, ReviewProcess.CLOSE_CANCELLED);
    }

    public void closeOvertaken(String caseNumber, Actor by) {
        close(caseNumber, ReviewResult.OVERTAKEN, by, ReviewProcess.CLOSE_OVERTAKEN);
    }

    private void close(String caseNumber, ReviewResult result, Actor by, String activity) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        close(number, result, by, activity);
    }

    private void close(CaseNumber number, ReviewResult result, Actor by, String activity) {
        DormancyReview review = found(number);
        revival.stop(number, by, Reason.message("dormancy.reason.closed." + result), activity);
        review.close(result, LocalDate.now(clock), activityOf(review));
        reviews.saveAndFlush(review);
        cases.close(number, result.name());
        AuditEvent event =
                AuditEvent.of("dormancy.closed." + result, by).in(number).at(activity, null);
        trail.append(Chain.of(number), event);
        trail.append(Chain.ofRelationship(review.relationship().value()), event);
    }

    private ActivityStatus activityOf(DormancyReview review) {
        return closeness.standing(review.relationship()).map(Standing::activity).orElse(ActivityStatus.NOT_RECORDED);
    }

    /**
     * Does this and writes it down. What came to the case while the timer waited for its lock went first: then nothing is
     * done, and the engine, which finds its timer gone, takes back that it fired.
     */
    private void record(String caseNumber, Actor by, String action, String activity, Predicate<DormancyReview> how) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        DormancyReview review = found(number);
        if (!how.test(review)) {
            return;
        }
        reviews.saveAndFlush(review);
        trail.append(Chain.of(number), AuditEvent.of(action, by).in(number).at(activity, null));
    }

    private DormancyReview found(CaseNumber number) {
        return Objects.requireNonNull(reviews.findByCaseNumber(number.value()).orElse(null), "no review " + number);
    }
}
