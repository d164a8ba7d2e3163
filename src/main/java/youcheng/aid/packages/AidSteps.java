package youcheng.aid.packages;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.Cases;

/**
 * The steps that the model {@code AidPackage} calls by name. They run in the engine's transaction, for the actor they are handed,
 * and are no way in for views.
 */
@Component("aidSteps")
@Transactional(propagation = Propagation.MANDATORY)
public class AidSteps {

    /** On the emergency track every step is due within a day, weekends included, and reminded of six hours before. */
    private static final Duration URGENT = Duration.ofHours(24);

    private static final Duration URGENT_REMINDER = Duration.ofHours(18);

    private final AidStore store;
    private final AidDelivery delivery;
    private final Cases cases;
    private final OfficeCalendar calendar;
    private final Clock clock;

    AidSteps(AidStore store, AidDelivery delivery, Cases cases, OfficeCalendar calendar, Clock clock) {
        this.store = store;
        this.delivery = delivery;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When a step is due that has so many working days. */
    public Date due(String caseNumber, long workingDays) {
        return isUrgent(caseNumber)
                ? Date.from(clock.instant().plus(URGENT))
                : calendar.inWorkingDays(Math.toIntExact(workingDays));
    }

    /** When to remind of it. */
    public Date reminder(String caseNumber, long workingDays) {
        return isUrgent(caseNumber)
                ? Date.from(clock.instant().plus(URGENT_REMINDER))
                : calendar.beforeWorkingDays(Math.toIntExact(workingDays));
    }

    /** Who approves it. */
    public String tier(String caseNumber, Actor by) {
        AidTier tier = locked(caseNumber).tier();
        if (tier == null) {
            throw new IllegalStateException("Nothing is sent without a tier: " + caseNumber);
        }
        return tier.name();
    }

    /** It is approved; which way its goods go. */
    public String approve(String caseNumber, Actor by) {
        AidPackage aid = locked(caseNumber);
        aid.approved(LocalDate.now(clock));
        store.keep(aid);
        store.append(aid.number(), AuditEvent.of("aid.approved", by).at(AidPackageProcess.APPROVE, null));
        return aid.direction().name();
    }

    /** On which track it is. */
    public String track(String caseNumber, Actor by) {
        return locked(caseNumber).content().isUrgent() ? "URGENT" : "ORDINARY";
    }

    /** It is delivered: it counts as an exchange of its relationships, and the case is closed. */
    public void closeDelivered(String caseNumber, Actor by) {
        AidPackage aid = locked(caseNumber);
        delivery.deliver(aid, by);
        close(aid.number(), "DELIVERED", by, AidPackageProcess.CLOSE_DELIVERED);
    }

    public void closeRejected(String caseNumber, Actor by) {
        close(new CaseNumber(caseNumber), "REJECTED", by, AidPackageProcess.CLOSE_REJECTED);
    }

    public void closeWithdrawn(String caseNumber, Actor by) {
        close(new CaseNumber(caseNumber), "WITHDRAWN", by, AidPackageProcess.CLOSE_WITHDRAWN);
    }

    /** What did not leave is not sent any more; nothing is cancelled of which something left. */
    public void closeCancelled(String caseNumber, Actor by) {
        delivery.cancel(locked(caseNumber), by);
        close(new CaseNumber(caseNumber), "CANCELLED", by, AidPackageProcess.CLOSE_CANCELLED);
    }

    private boolean isUrgent(String caseNumber) {
        return store.found(new CaseNumber(caseNumber)).content().isUrgent();
    }

    private void close(CaseNumber number, String outcome, Actor by, String activity) {
        cases.close(number, outcome);
        store.append(number, AuditEvent.of("aid.closed." + outcome, by).at(activity, null));
    }

    private AidPackage locked(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        return store.found(number);
    }
}
