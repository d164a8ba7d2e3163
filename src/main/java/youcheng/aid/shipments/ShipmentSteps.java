package youcheng.aid.shipments;

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
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.tasks.TaskTimers;

/** The steps that the model {@code Shipment} calls by name; no way in for views. */
@Component("shipmentSteps")
@Transactional(propagation = Propagation.MANDATORY)
public class ShipmentSteps {

    /** What is urgent is due within this time, round the clock. */
    private static final Duration URGENT = Duration.ofHours(24);

    /** So long before it is due somebody is reminded of what is urgent. */
    private static final Duration URGENT_REMINDER = Duration.ofHours(4);

    /** Working days until an arrival is asked for whose day nobody expects. */
    private static final int UNKNOWN_ARRIVAL = 20;

    private final ShipmentBook book;
    private final ShippedPackages packages;
    private final Cases cases;
    private final OfficeCalendar calendar;
    private final ArrivalDue arrivals;
    private final TaskTimers timers;
    private final Clock clock;

    ShipmentSteps(
            ShipmentBook book,
            ShippedPackages packages,
            Cases cases,
            OfficeCalendar calendar,
            ArrivalDue arrivals,
            TaskTimers timers,
            Clock clock) {
        this.book = book;
        this.packages = packages;
        this.cases = cases;
        this.calendar = calendar;
        this.arrivals = arrivals;
        this.timers = timers;
        this.clock = clock;
    }

    /** The officers of the package's desk. */
    public String officers(String caseNumber) {
        return Person.group(Role.OFFICER, found(caseNumber).desk());
    }

    /** The step from which on it is carried: the first, or where it stood before it was put on hold. */
    public String stage(String caseNumber) {
        return found(caseNumber).stage().name();
    }

    /** When a step is due: in so many working days, or within a day where it is urgent. */
    public Date due(String caseNumber, int workingDays) {
        return found(caseNumber).isUrgent() ? soon(URGENT) : calendar.inWorkingDays(workingDays);
    }

    /** When to remind of it. */
    public Date reminder(String caseNumber, int workingDays) {
        return found(caseNumber).isUrgent()
                ? soon(URGENT.minus(URGENT_REMINDER))
                : calendar.beforeWorkingDays(workingDays);
    }

    /** When an arrival is asked for: the working day after it was expected, where somebody said when. */
    public Date arrivalDue(String caseNumber) {
        LocalDate expected = found(caseNumber).dates().expectedArrival();
        if (expected == null) {
            return due(caseNumber, UNKNOWN_ARRIVAL);
        }
        return Date.from(arrivals.dueFor(expected));
    }

    /** When to remind of it. */
    public Date arrivalReminder(String caseNumber) {
        LocalDate expected = found(caseNumber).dates().expectedArrival();
        if (expected == null) {
            return reminder(caseNumber, UNKNOWN_ARRIVAL);
        }
        return Date.from(arrivals.reminderFor(expected));
    }

    /** Reports a late step to the supervisors of the desk. */
    public void escalate(String caseNumber, Actor by) {
        timers.escalate(
                new CaseNumber(caseNumber),
                by,
                item -> Person.group(Role.SUPERVISOR, found(caseNumber).desk()));
    }

    /** Its goods were handed over, or received by us. */
    public void closeDelivered(String caseNumber, Actor by) {
        close(caseNumber, by, ShipmentProcess.CLOSE_DELIVERED);
    }

    /** Its goods came back or were destroyed. */
    public void closeRecalled(String caseNumber, Actor by) {
        close(caseNumber, by, ShipmentProcess.CLOSE_RECALLED);
    }

    /** Its goods did not leave. */
    public void closeCancelled(String caseNumber, Actor by) {
        close(caseNumber, by, ShipmentProcess.CLOSE_CANCELLED);
    }

    /** The last one that settles tells the package. */
    private void close(String caseNumber, Actor by, String activity) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        Shipment shipment = found(caseNumber);
        String outcome = shipment.state().name();
        cases.close(number, outcome);
        book.tell(shipment, AuditEvent.of("shipment.closed." + outcome, by).at(activity, null));
        if (book.openOf(shipment.packageNumber()).isEmpty()) {
            packages.settled(shipment.packageNumber(), by);
        }
    }

    private Date soon(Duration in) {
        return Date.from(clock.instant().plus(in));
    }

    private Shipment found(String caseNumber) {
        return book.found(new CaseNumber(caseNumber));
    }
}
