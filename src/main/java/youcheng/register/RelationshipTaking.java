package youcheng.register;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.ExistingRelationships.Cause;
import youcheng.register.RelationshipCompleting.CompletionLook;
import youcheng.register.RelationshipCompleting.RelationshipCompletion;

/**
 * Takes over relationships that exist already, by the hundred, and gives them back. The caller's transaction holds all of
 * it together; what is refused leaves it fit for nothing but rolling back.
 */
@Service
@RolesAllowed(Roles.SUPERVISOR)
@Transactional(propagation = Propagation.MANDATORY)
public class RelationshipTaking {

    private final ExistingRelationships existing;
    private final RelationshipCompleting completing;
    private final Relationships relationships;
    private final Register register;
    private final RecordingRules rules;
    private final SignedIn signedIn;
    private final AuditTrail trail;

    RelationshipTaking(
            ExistingRelationships existing,
            RelationshipCompleting completing,
            Relationships relationships,
            Register register,
            RecordingRules rules,
            SignedIn signedIn,
            AuditTrail trail) {
        this.existing = existing;
        this.completing = completing;
        this.relationships = relationships;
        this.register = register;
        this.rules = rules;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /**
     * A relationship to take over.
     *
     * @param country the partner's present country, by its code of ISO 3166-1
     * @param nameZh the partner's name in Chinese
     * @param nameEn the partner's name in English
     * @param recorded what is known of it
     * @param agreements what was signed
     */
    public record OfferedRelationship(
            String country,
            String nameZh,
            String nameEn,
            RecordedRelationship recorded,
            List<RecordedAgreement> agreements) {}

    /**
     * What was taken over.
     *
     * @param id the relationship
     * @param entries how long its chain was then: whatever is done with a relationship makes it longer
     * @param completion what a joined one got; null for a new one
     */
    public record TakenRelationship(
            RelationshipId id, long entries, @Nullable RelationshipCompletion completion) {}

    /** Nobody else enters a partner until the transaction ends. */
    public void lockPartners() {
        relationships.lockPartners();
    }

    /**
     * What stands against each as a new one, whatever else the register has: what {@link #take} refuses before it looks for
     * the same. The signed-in person is asked for once.
     */
    public Function<OfferedRelationship, List<Rejection>> objections() {
        Person person = signedIn.person();
        return offered -> rules.ofNew(offered, person).refused();
    }

    /** Takes one over as a new one; refused with all that stands against it. */
    public TakenRelationship take(OfferedRelationship offered, Optional<Change> cause) {
        Person person = signedIn.person();
        rules.ofNew(offered, person).refuse();
        CityId city = register.meant(offered.country(), offered.nameZh(), offered.nameEn())
                .map(CityRecord::id)
                .orElseGet(() -> relationships.enterCityOfList(offered.country(), offered.nameZh(), offered.nameEn()));
        RelationshipId id = existing.record(
                city,
                offered.recorded(),
                offered.agreements(),
                action -> AuditEvent.of(action, person.asActor()).with(cause));
        return new TakenRelationship(id, entries(id), null);
    }

    /** What joining one with a relationship on record would come to, with all that stands against it. */
    public CompletionLook look(OfferedRelationship offered, RelationshipId joined) {
        CompletionLook look = completing.look(joined, offered);
        FormCheck form = rules.ofAny(offered, signedIn.person());
        look.refused()
                .forEach(refused -> form.ask(() -> {
                    throw refused;
                }));
        return new CompletionLook(look.before(), look.after(), look.agreements(), form.refused());
    }

    /** One is a relationship on record, which the caller has locked and which is completed; refused as {@link #look} says. */
    public TakenRelationship join(OfferedRelationship offered, RelationshipId joined, Optional<Change> cause) {
        Person person = signedIn.person();
        List<Rejection> refused = look(offered, joined).refused();
        if (!refused.isEmpty()) {
            throw Rejection.all(refused);
        }
        RelationshipCompletion completion = completing.complete(
                joined,
                offered,
                action -> AuditEvent.of(action, person.asActor()).with(cause));
        return new TakenRelationship(joined, entries(joined), completion);
    }

    /** Whether nothing was done with it since; otherwise why it cannot be given back. */
    public Optional<Rejection> objection(TakenRelationship taken) {
        RelationshipCompletion completion = taken.completion();
        boolean nothing = completion != null && !completion.isAnything();
        return nothing || entries(taken.id()) == taken.entries()
                ? Optional.empty()
                : Optional.of(Rejection.because("register.rejection.builtOn", name(taken.id())));
    }

    private String name(RelationshipId id) {
        return register.find(id)
                .flatMap(relationship -> register.find(relationship.city()))
                .map(CityRecord::nameZh)
                .orElse(id.toString());
    }

    /** Gives one back, for this reason: a new one was recorded by mistake, a joined one says what it said before. */
    public void giveBack(TakenRelationship taken, String reason, Optional<Change> cause) {
        Person person = signedIn.person();
        objection(taken).ifPresent(refused -> {
            throw refused;
        });
        Cause why =
                action -> AuditEvent.of(action, person.asActor()).with(cause).because(Reason.written(reason));
        RelationshipCompletion completion = taken.completion();
        if (completion == null) {
            relationships.takenBack(taken.id(), why.event("relationship.takenBack"));
        } else {
            completing.takeBack(taken.id(), completion, why);
        }
    }

    private long entries(RelationshipId id) {
        return trail.newest(Chain.ofRelationship(id.value()), 1).stream()
                .mapToLong(entry -> entry.sequence())
                .findFirst()
                .orElse(0);
    }
}
