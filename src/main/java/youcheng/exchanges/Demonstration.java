package youcheng.exchanges;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.DemonstrationMode;
import youcheng.base.Rejection;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.register.Relationships;

/**
 * Switches a set of made-up exchanges on and off, with which people try closeness and dormancy, since the public record
 * holds few. Each is marked wherever it shows; only a demonstration has the set.
 */
@Service
@Transactional
public class Demonstration {

    private static final Chain CHAIN = Chain.ofSetting("demonstration-exchanges");
    private static final String FIELD = "demonstration.exchanges";

    private final Exchanges exchanges;
    private final ApplicationEventPublisher events;
    private final Register register;
    private final Relationships relationships;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final DemonstrationMode mode;
    private final Clock clock;

    Demonstration(
            Exchanges exchanges,
            ApplicationEventPublisher events,
            Register register,
            Relationships relationships,
            SignedIn signedIn,
            AuditTrail trail,
            DemonstrationMode mode,
            Clock clock) {
        this.exchanges = exchanges;
        this.events = events;
        this.register = register;
        this.relationships = relationships;
        this.signedIn = signedIn;
        this.trail = trail;
        this.mode = mode;
        this.clock = clock;
    }

    /** Whether this portal has the set at all. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean isPossible() {
        return mode.isOn();
    }

    /** Whether the signed-in person may switch it on or off here; off also where there is no demonstration any more. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean maySwitch() {
        return (isPossible() || isOn()) && signedIn.person().is(Role.SUPERVISOR);
    }

    /** Whether it is switched on. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean isOn() {
        return exchanges.existsByDemonstrationTrue();
    }

    /** Switches it on: made-up exchanges for most relationships, dated back from today. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void switchOn() {
        requirePossible();
        relationships.lock(all());
        if (isOn()) {
            throw Rejection.because("exchanges.rejection.demonstrationOn");
        }
        List<RelationshipSummary> concluded = register.concluded().stream()
                .filter(RelationshipSummary::isInForce)
                .toList();
        List<RelationshipId> ids =
                concluded.stream().map(RelationshipSummary::id).toList();
        List<DemonstrationSet.Made> made = DemonstrationSet.of(concluded, LocalDate.now(clock));
        made.forEach(each -> exchanges.save(Exchange.loaded(each.content(), each.origin(), true, clock.instant())));
        events.publishEvent(new DemonstrationSwitched(ids));
        trail.append(
                CHAIN,
                AuditEvent.of("exchange.demonstrationOn", signedIn.person().asActor())
                        .with(Change.of(FIELD, null, made.size())));
    }

    /** Switches it off: what was made up is gone, as if it had never been. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void switchOff() {
        List<RelationshipId> ids = all();
        relationships.lock(ids);
        List<Exchange> made = exchanges.findByDemonstrationTrue();
        if (made.isEmpty()) {
            throw Rejection.because("exchanges.rejection.demonstrationOff");
        }
        exchanges.deleteAll(made);
        events.publishEvent(new DemonstrationSwitched(ids));
        trail.append(
                CHAIN,
                AuditEvent.of("exchange.demonstrationOff", signedIn.person().asActor())
                        .with(Change.of(FIELD, made.size(), null)));
    }

    /** The keys of all relationships, to know what to lock. */
    private List<RelationshipId> all() {
        return register.concluded().stream().map(RelationshipSummary::id).toList();
    }

    private void requirePossible() {
        if (!isPossible()) {
            throw Rejection.because("exchanges.rejection.noDemonstration");
        }
    }
}
