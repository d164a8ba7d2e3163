package youcheng.plans;

import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.Cases;
import youcheng.identity.Desk;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.plans.process.PlannedItemProcess;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.tasks.TaskTimers;

/** The steps that the model {@code PlannedItem} calls by name; no way in for views. */
@Component("plannedItemSteps")
@Transactional(propagation = Propagation.MANDATORY)
public class PlannedItemSteps {

    private final PlannedItems items;
    private final Planning planning;
    private final Cases cases;
    private final Register register;
    private final People people;
    private final OfficeCalendar calendar;
    private final TaskTimers timers;
    private final AuditTrail trail;

    PlannedItemSteps(
            PlannedItems items,
            Planning planning,
            Cases cases,
            Register register,
            People people,
            OfficeCalendar calendar,
            TaskTimers timers,
            AuditTrail trail) {
        this.items = items;
        this.planning = planning;
        this.cases = cases;
        this.register = register;
        this.people = people;
        this.calendar = calendar;
        this.timers = timers;
        this.trail = trail;
    }

    /** Account id of the owner; null when they are no officer of the desk any more. */
    public @Nullable String owner(String caseNumber) {
        return people.findIn(officers(caseNumber), found(caseNumber).firstOwner())
                .map(person -> Long.toString(person.id()))
                .orElse(null);
    }

    /** The officers of the partner's desk. */
    public String officers(String caseNumber) {
        return Person.group(Role.OFFICER, desk(caseNumber));
    }

    /** The supervisors of the partner's desk. */
    public String supervisors(String caseNumber) {
        return Person.group(Role.SUPERVISOR, desk(caseNumber));
    }

    /** The end of the planned day. */
    public Date due(String caseNumber) {
        return Date.from(calendar.closeOf(found(caseNumber).day()));
    }

    /** When to remind of it: some working days before. */
    public Date reminder(String caseNumber) {
        return Date.from(calendar.reminderFor(found(caseNumber).day()));
    }

    /** Reports a late item to the supervisors of the desk. */
    public void escalate(String caseNumber, Actor by) {
        timers.escalate(new CaseNumber(caseNumber), by, item -> supervisors(caseNumber));
    }

    public void closeDone(String caseNumber, Actor by) {
        close(caseNumber, "DONE", by, PlannedItemProcess.CLOSE_DONE);
    }

    public void closeDropped(String caseNumber, Actor by) {
        close(caseNumber, "DROPPED", by, PlannedItemProcess.CLOSE_DROPPED);
    }

    private void close(String caseNumber, String outcome, Actor by, String activity) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        cases.close(number, outcome);
        planning.settled(found(caseNumber));
        trail.append(
                Chain.of(number),
                AuditEvent.of("plan.closed." + outcome, by).in(number).at(activity, null));
    }

    private Desk desk(String caseNumber) {
        CityRecord city = register.find(found(caseNumber).relationship())
                .flatMap(relationship -> register.find(relationship.city()))
                .orElseThrow();
        return city.country().region().desk();
    }

    private PlannedItem found(String caseNumber) {
        return items.findByCaseNumber(caseNumber)
                .orElseThrow(() -> new IllegalStateException("No planned item " + caseNumber));
    }
}
