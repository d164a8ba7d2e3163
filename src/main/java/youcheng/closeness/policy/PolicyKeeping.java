package youcheng.closeness.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.closeness.policy.BandChange.Outcome;
import youcheng.closeness.score.ClosenessFormulas;
import youcheng.closeness.score.ClosenessInput;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.Contact;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.HeldExchange;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/**
 * Keeps the closeness policy in versions. A supervisor makes a version, looks at what it would change, and puts it in
 * force; an earlier one can be put in force again. Nothing is ever overwritten.
 */
@Service
@Transactional
public class PolicyKeeping {

    private static final int AT_ONCE = 200;

    private final Policies policies;
    private final ClosenessFormulas formulas;
    private final ExchangeReading exchanges;
    private final Register register;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    PolicyKeeping(
            Policies policies,
            ClosenessFormulas formulas,
            ExchangeReading exchanges,
            Register register,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock) {
        this.policies = policies;
        this.formulas = formulas;
        this.exchanges = exchanges;
        this.register = register;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** All versions, the newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<PolicyVersion> versions() {
        return policies.all();
    }

    /** The version that counts now. */
    @PermitAll
    @Transactional(readOnly = true)
    public PolicyVersion current() {
        return policies.current();
    }

    /** The same with a policy as it was typed; refuses everything that stands against it at once. */
    @RolesAllowed(Roles.SUPERVISOR)
    public PolicyVersion propose(int basedOn, int latest, PolicyDraft draft, String reason) {
        FormCheck form = new FormCheck();
        Supplier<ClosenessPolicy> policy = form.read(draft::policy);
        form.ask(() -> FieldCheck.reason(reason));
        form.refuse();
        return propose(basedOn, latest, policy.get(), reason);
    }

    /**
     * Makes a new version; it does not count until it is activated. {@code latest} is the newest version that the
     * person saw: refused where somebody made another meanwhile.
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public PolicyVersion propose(int basedOn, int latest, ClosenessPolicy policy, String reason) {
        String why = FieldCheck.reason(reason);
        policies.lock();
        PolicyVersion newest = policies.all().getFirst();
        if (newest.version() != latest) {
            throw ChangedMeanwhile.because("closeness.rejection.policyChanged");
        }
        ClosenessPolicy before = policies.get(basedOn).policy();
        if (before.equals(policy)) {
            throw Rejection.because("closeness.rejection.samePolicy", basedOn);
        }
        int version = newest.version() + 1;
        policies.add(version, basedOn, policy, why, signedIn.person().id());
        trail.append(
                Policies.CHAIN,
                AuditEvent.of("closeness.policyMade", signedIn.person().asActor())
                        .with(Change.of("policy.version", basedOn, version))
                        .with(PolicyFields.changes(before, policy))
                        .because(Reason.written(why)));
        return policies.all().getFirst();
    }

    /** Puts a version in force, also an earlier one again; {@code current} is the one that the person saw in force. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void activate(int version, int current, String reason) {
        String why = FieldCheck.reason(reason);
        policies.lock();
        int before = policies.current().version();
        if (before != current) {
            throw ChangedMeanwhile.because("closeness.rejection.activatedMeanwhile");
        }
        if (before == version) {
            throw Rejection.because("closeness.rejection.alreadyActive", version);
        }
        policies.activate(
                policies.get(version).version(), why, signedIn.person().id());
        trail.append(
                Policies.CHAIN,
                AuditEvent.of("closeness.policyActivated", signedIn.person().asActor())
                        .with(Change.of("policy.active", before, version))
                        .because(Reason.written(why)));
    }

    /** What a version would make of each relationship today, beside what the version in force makes of it; stores nothing. */
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional(readOnly = true)
    public List<BandChange> preview(int version, Progress progress) {
        ClosenessPolicy now = policies.current().policy();
        ClosenessPolicy then = policies.get(version).policy();
        LocalDate today = LocalDate.now(clock);
        List<RelationshipSummary> relationships = register.concluded().stream()
                .filter(RelationshipSummary::isInForce)
                .toList();
        List<BandChange> changes = new ArrayList<>();
        for (int from = 0; from < relationships.size() && progress.done(from, relationships.size()); from += AT_ONCE) {
            List<RelationshipSummary> some =
                    relationships.subList(from, Math.min(relationships.size(), from + AT_ONCE));
            Map<RelationshipId, List<HeldExchange>> held =
                    exchanges.held(some.stream().map(RelationshipSummary::id).toList());
            for (RelationshipSummary relationship : some) {
                ClosenessInput input = new ClosenessInput(
                        held.getOrDefault(relationship.id(), List.of()).stream()
                                .map(Contact::of)
                                .toList(),
                        relationship.established());
                changes.add(new BandChange(relationship, outcome(input, now, today), outcome(input, then, today)));
            }
        }
        return List.copyOf(changes);
    }

    private Outcome outcome(ClosenessInput input, ClosenessPolicy policy, LocalDate on) {
        Double score = formulas.current().closeness(input, policy, on).score();
        return new Outcome(
                score,
                policy.band(score),
                formulas.current().activity(input, policy, on).status());
    }
}
