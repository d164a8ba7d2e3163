package youcheng.register.keeping;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Rejection;
import youcheng.register.ExistingRelationships.Cause;
import youcheng.register.RelationshipCompleting;
import youcheng.register.RelationshipCorrected;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.RelationshipTaking.OfferedRelationship;

/** Completes relationships that are on record, and takes that back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CompletedRelationships implements RelationshipCompleting {

    private final RelationshipRepository relationships;
    private final CompletionRules rules;
    private final AgreementsOnRecord papers;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    CompletedRelationships(
            RelationshipRepository relationships,
            CompletionRules rules,
            AgreementsOnRecord papers,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.rules = rules;
        this.papers = papers;
        this.trail = trail;
        this.events = events;
    }

    /** A refusal is told and not thrown: whoever only looks goes on with their transaction. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public CompletionLook look(RelationshipId id, OfferedRelationship offered) {
        try {
            RelationshipRecord before = found(id).record();
            return new CompletionLook(
                    before, rules.completed(before, offered), papers.missing(id, offered.agreements()), List.of());
        } catch (Rejection refused) {
            return new CompletionLook(null, null, List.of(), refused.all());
        }
    }

    @Override
    public RelationshipCompletion complete(RelationshipId id, OfferedRelationship offered, Cause cause) {
        Relationship relationship = found(id);
        RelationshipRecord before = relationship.record();
        boolean filled = write(relationship, rules.completed(before, offered), cause.event("relationship.completed"));
        List<Long> added = papers.enter(id, papers.missing(id, offered.agreements()), cause);
        return new RelationshipCompletion(before, filled, added);
    }

    @Override
    public void takeBack(RelationshipId id, RelationshipCompletion completion, Cause cause) {
        papers.takeBack(id, completion.agreements(), cause);
        if (completion.filled()) {
            write(found(id), completion.before(), cause.event("relationship.completionTakenBack"));
        }
    }

    /** Writes what is to be said of it, with an entry; false where it says that already. */
    private boolean write(Relationship relationship, RelationshipRecord wanted, AuditEvent event) {
        RelationshipRecord before = relationship.record();
        List<Change> changes = changes(before, wanted);
        if (changes.isEmpty()) {
            return false;
        }
        relationship.take(wanted);
        relationships.saveAndFlush(relationship);
        trail.append(Chain.ofRelationship(relationship.id().value()), event.with(changes));
        boolean corrected =
                before.tier() != wanted.tier() || !Objects.equals(before.established(), wanted.established());
        if (corrected && before.isInForce()) {
            events.publishEvent(new RelationshipCorrected(relationship.id()));
        }
        return true;
    }

    private static List<Change> changes(RelationshipRecord before, RelationshipRecord after) {
        return new Differences<>(before, after, false)
                .in("relationship.tier", RelationshipRecord::tier)
                .in("relationship.established", RelationshipRecord::established)
                .in("relationship.ended", RelationshipRecord::ended)
                .in("relationship.endedBecause", RelationshipRecord::endedBecause)
                .in("relationship.countryThen", RelationshipRecord::countryThen)
                .in("relationship.source", RelationshipRecord::source)
                .in("register.note", RelationshipRecord::note)
                .changes();
    }

    private Relationship found(RelationshipId id) {
        return relationships.findById(id.value()).orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }
}
