package youcheng.calendar.day;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.DayMovedOn;
import youcheng.base.DaysAhead;
import youcheng.base.DemonstrationMode;
import youcheng.base.FieldCheck;
import youcheng.base.MachineTime;
import youcheng.base.Rejection;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/**
 * Moves the office's day on in a demonstration, so that periods of months pass in minutes. Forward only, or what was done
 * would lie in the future; what becomes due by it happens as it would have on its day.
 */
@Service
@Transactional
public class OfficeDay {

    static final Chain CHAIN = Chain.ofSetting("office-day");
    static final String FIELD = "calendar.daysAhead";
    static final String DAY = "day";

    static final int MOST_YEARS = 3;

    private final MovedDays days;
    private final DaysAhead ahead;
    private final DemonstrationMode mode;
    private final ApplicationEventPublisher events;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;
    private final Clock machine;

    OfficeDay(
            MovedDays days,
            DaysAhead ahead,
            DemonstrationMode mode,
            ApplicationEventPublisher events,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock,
            @MachineTime Clock machine) {
        this.days = days;
        this.ahead = ahead;
        this.mode = mode;
        this.events = events;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
        this.machine = machine;
    }

    /** Where it stands; asks the database only in a demonstration. */
    @PermitAll
    @Transactional(readOnly = true)
    public OfficeDayRecord now() {
        long version = mode.isOn() ? days.only().version() : 0;
        return new OfficeDayRecord(LocalDate.now(clock), ahead.count(), latest(), version, mode.isOn());
    }

    /** Whether the signed-in person may move it here. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean mayMove() {
        return mode.isOn() && signedIn.person().is(Role.SUPERVISOR);
    }

    /**
     * Moves it on by so many days.
     *
     * @param seen the version on which the person decided
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void moveOn(int by, long seen) {
        requireDemonstration();
        move(days.locked(), by, seen);
    }

    /** Moves it on to this day. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void moveTo(@Nullable LocalDate day, long seen) {
        requireDemonstration();
        LocalDate to = FieldCheck.required(DAY, day);
        MovedDay standing = days.locked();
        LocalDate from = LocalDate.now(machine).plusDays(standing.daysAhead());
        move(standing, from.until(to, ChronoUnit.DAYS), seen);
    }

    private void move(MovedDay day, long by, long seen) {
        int before = day.daysAhead();
        day.moveOn(by, LocalDate.now(machine).until(latest(), ChronoUnit.DAYS), seen);
        trail.append(
                CHAIN,
                AuditEvent.of("calendar.dayMovedOn", signedIn.person().asActor())
                        .with(Change.of(FIELD, before, day.daysAhead())));
        tellAfterwards(new DayMovedOn(day.daysAhead()));
    }

    /** The clock first: whoever hears of it finds it moved. */
    private void tellAfterwards(DayMovedOn moved) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ahead.become(moved.daysAhead());
                events.publishEvent(moved);
            }
        });
    }

    private LocalDate latest() {
        return LocalDate.now(machine).plusYears(MOST_YEARS);
    }

    private void requireDemonstration() {
        if (!mode.isOn()) {
            throw Rejection.because("calendar.rejection.noDemonstration");
        }
    }
}
