package youcheng.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.identity.DeputyAppointment.Period;

/** Appoints deputies as the database has them, past the rules: also such as nobody could appoint. */
@TestComponent
public class AppointedDeputies {

    private final DeputyAppointments appointments;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;
    private final Clock clock;

    AppointedDeputies(DeputyAppointments appointments, TransactionTemplate transaction, AuditTrail trail, Clock clock) {
        this.appointments = appointments;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** From now on this account stands in for the other. */
    public void appoint(long deputy, long principal) {
        appoint(deputy, principal, Set.of(), Set.of());
    }

    /** The same with these roles and in these processes only. */
    public void appoint(long deputy, long principal, Set<Role> roles, Set<String> processes) {
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(status -> {
            DeputyAppointment stored = appointments.saveAndFlush(new DeputyAppointment(
                    principal, deputy, new Period(today, today.plusDays(300)), roles, processes, AbsenceReason.LEAVE));
            trail.append(
                    Chain.ofAccount(principal),
                    DeputyTrail.told("deputy.appointed", null, stored.record(today), Actor.person(principal)));
        });
    }

    /** From now on it does not any more. */
    public void end(long deputy, long principal) {
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(status -> List.copyOf(appointments.between(today, today)).stream()
                .filter(each -> each.isOf(deputy) && each.principal() == principal)
                .forEach(each -> {
                    each.end(clock.instant(), today);
                    trail.append(
                            Chain.ofAccount(principal), DeputyTrail.ended(each.record(today), Actor.person(principal)));
                }));
    }
}
