package youcheng.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.identity.AppointmentRecord.Phase;
import youcheng.identity.DeputyAppointment.Period;

/** Appointing deputies, and saying that somebody is away. Every change stands in the chain of the account that is away. */
@Service
@OfficeWork
@Transactional
public class DeputyKeeping {

    private final DeputyAppointments appointments;
    private final DeputyTeam team;
    private final DeputyRules rules;
    private final SignedIn signedIn;
    private final People people;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeputyKeeping(
            DeputyAppointments appointments,
            DeputyTeam team,
            DeputyRules rules,
            SignedIn signedIn,
            People people,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.team = team;
        this.rules = rules;
        this.signedIn = signedIn;
        this.people = people;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Appoints a deputy; hands back the id of the appointment. */
    public long appoint(AppointmentDraft draft) {
        return enter(draft, true);
    }

    /** Says that somebody is away and nobody stands in for them; hands back the id of that entry. */
    public long announceAbsence(AppointmentDraft draft) {
        return enter(draft, false);
    }

    private long enter(AppointmentDraft draft, boolean withDeputy) {
        appointments.lockAll();
        Person by = team.appointing();
        FormCheck form = new FormCheck();
        Supplier<Person> principal = form.read(() -> principal(by, draft.principal()));
        Supplier<@Nullable Long> deputy =
                form.read(() -> withDeputy ? deputy(by, draft.deputy(), principal.get()) : null);
        Supplier<Set<Role>> roles = form.read(() -> DeputyRules.roles(draft.roles(), principal.get()));
        Supplier<Set<String>> processes = form.read(() -> rules.processes(draft.processes()));
        Supplier<Period> period = form.read(() -> period(form, draft, rules.today()));
        Supplier<AbsenceReason> reason = form.read(() -> FieldCheck.required("reason", draft.reason()));
        form.ask(() -> rules.fits(principal.get().id(), deputy.get(), period.get(), null));
        form.refuse();
        DeputyAppointment stored = appointments.saveAndFlush(new DeputyAppointment(
                principal.get().id(), deputy.get(), period.get(), roles.get(), processes.get(), reason.get()));
        told(stored, null, withDeputy ? "deputy.appointed" : "deputy.absence", by);
        return stored.id();
    }

    /**
     * Changes what is still to come: of an appointment that holds already the last day only, of one that is to come
     * everything but who and for whom. {@code version} is the one that was seen.
     */
    public void change(long id, long version, AppointmentDraft draft) {
        appointments.lockAll();
        Person by = team.appointing();
        DeputyAppointment appointment = found(id);
        requireTeam(by, appointment);
        if (appointment.version() != version) {
            throw Rejection.because("identity.rejection.deputy.changedMeanwhile");
        }
        LocalDate today = rules.today();
        AppointmentRecord before = appointment.record(today);
        if (before.phase() == Phase.PAST) {
            throw Rejection.because("identity.rejection.deputy.over");
        }
        AppointmentDraft wanted = before.phase() == Phase.COMING ? draft : onlyUntil(before, draft.until());
        FormCheck form = new FormCheck();
        Person principal = people.find(before.principal()).orElseThrow();
        Supplier<Set<Role>> roles = form.read(() -> DeputyRules.roles(wanted.roles(), principal));
        Supplier<Set<String>> processes = form.read(() -> rules.processes(wanted.processes()));
        LocalDate earliest = before.phase() == Phase.COMING ? today : before.from();
        Supplier<Period> period = form.read(() -> period(form, wanted, earliest));
        Supplier<AbsenceReason> reason = form.read(() -> FieldCheck.required("reason", wanted.reason()));
        form.ask(() -> rules.fits(before.principal(), before.deputy(), period.get(), appointment));
        form.refuse();
        appointment.change(period.get(), roles.get(), processes.get(), reason.get());
        told(appointments.saveAndFlush(appointment), before, "deputy.changed", by);
    }

    /** Ends it at once. The deputy may too, in whosever name they act. */
    public void end(long id) {
        appointments.lockAll();
        DeputyAppointment appointment = found(id);
        Person by = signedIn.person();
        if (!appointment.isOf(by.id())) {
            requireTeam(team.appointing(), appointment);
        }
        appointment.end(clock.instant(), rules.today());
        appointments.saveAndFlush(appointment);
        trail.append(
                Chain.ofAccount(appointment.principal()),
                DeputyTrail.ended(appointment.record(rules.today()), by.asActor()));
    }

    private static AppointmentDraft onlyUntil(AppointmentRecord before, @Nullable LocalDate until) {
        return new AppointmentDraft(
                before.principal(),
                before.deputy(),
                before.from(),
                until,
                before.roles(),
                before.processes(),
                before.reason());
    }

    private Person principal(Person by, @Nullable Long chosen) {
        Person principal = team.usable("principal", FieldCheck.required("principal", chosen));
        if (!DeputyTeam.isOf(by, principal)) {
            throw Rejection.of("principal", "identity.rejection.deputy.notTeam", principal.name());
        }
        return principal;
    }

    private long deputy(Person by, @Nullable Long chosen, Person principal) {
        long deputy = FieldCheck.required("deputy", chosen);
        if (deputy == by.id() && deputy != principal.id()) {
            // Whoever oversees a desk would take any role in it by their own word.
            throw Rejection.of("deputy", "identity.rejection.deputy.byOneself", principal.name());
        }
        if (deputy == principal.id()) {
            throw Rejection.of("deputy", "identity.rejection.deputy.self", principal.name());
        }
        return team.usable("deputy", deputy).id();
    }

    private Period period(FormCheck form, AppointmentDraft draft, LocalDate earliest) {
        Supplier<LocalDate> from = form.read(() -> DeputyRules.from(draft.from(), earliest));
        Supplier<LocalDate> until = form.read(() -> rules.until(draft.until()));
        return DeputyRules.period(from.get(), until.get());
    }

    private DeputyAppointment found(long id) {
        return appointments
                .findById(id)
                .orElseThrow(() -> Rejection.because("identity.rejection.deputy.noAppointment"));
    }

    private void requireTeam(Person by, DeputyAppointment appointment) {
        Person principal = people.find(appointment.principal()).orElseThrow();
        if (!DeputyTeam.isOf(by, principal)) {
            throw Rejection.because("identity.rejection.deputy.notTeam", principal.name());
        }
    }

    private void told(DeputyAppointment stored, @Nullable AppointmentRecord before, String action, Person by) {
        AppointmentRecord now = stored.record(rules.today());
        AuditEvent event = DeputyTrail.told(action, before, now, by.asActor());
        trail.append(Chain.ofAccount(now.principal()), event);
        if (now.deputy() != null) {
            events.publishEvent(new DeputyAppointed(now.id(), Objects.requireNonNull(now.deputy()), now.principal()));
        }
    }
}
