package youcheng.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.base.DemonstrationMode;
import youcheng.identity.DeputyAppointment.Period;

/** An appointment that is to come, so that whoever tries the portal finds one; only while there is none at all. */
@Component
@Order(11)
class DemonstrationDeputies implements ApplicationRunner {

    private static final Actor BY_SWITCH = Actor.system("demonstration");

    private final DemonstrationMode mode;
    private final AccountRepository accounts;
    private final DeputyAppointments appointments;
    private final DeputyRules rules;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    DemonstrationDeputies(
            DemonstrationMode mode,
            AccountRepository accounts,
            DeputyAppointments appointments,
            DeputyRules rules,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.mode = mode;
        this.accounts = accounts;
        this.appointments = appointments;
        this.rules = rules;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mode.isOn()) {
            transaction.executeWithoutResult(status -> appoint());
        }
    }

    private void appoint() {
        appointments.lockAll();
        Optional<Account> away = sample("officer");
        Optional<Account> deputy = sample("officer2");
        if (appointments.count() > 0 || away.isEmpty() || deputy.isEmpty()) {
            return;
        }
        LocalDate today = rules.today();
        DeputyAppointment stored = appointments.saveAndFlush(new DeputyAppointment(
                away.get().id(),
                deputy.get().id(),
                new Period(today.plusDays(14), today.plusDays(18)),
                Set.of(),
                Set.of(),
                AbsenceReason.LEAVE));
        trail.append(
                Chain.ofAccount(stored.principal()),
                DeputyTrail.told("deputy.appointed", null, stored.record(today), BY_SWITCH));
    }

    private Optional<Account> sample(String username) {
        return accounts.findByUsername(username).filter(account -> account.isDemonstration() && !account.isDisabled());
    }
}
