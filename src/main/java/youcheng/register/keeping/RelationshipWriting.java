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
import youcheng.register.RelationshipCorrected;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** Writes what is to be said of a concluded relationship, with an entry in its chain that says what changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RelationshipWriting {

    private final RelationshipRepository relationships;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    RelationshipWriting(RelationshipRepository relationships, AuditTrail trail, ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.trail = trail;
        this.events = events;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public RelationshipRecord record(RelationshipId id) {
        return found(id).record();
    }

    /** False where it says that already. */
    public boolean write(RelationshipRecord wanted, AuditEvent event) {
        Relationship relationship = found(wanted.id());
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

    /** In what two records of a relationship differ. */
    static List<Change> changes(RelationshipRecord before, RelationshipRecord after) {
        return new Differences<>(before, after, false)
                .in("relationship.tier", RelationshipRecord::tier)
                .in("relationship.established", RelationshipRecord::established)
                .in("relationship.ended", RelationshipRecord::ended)
                .in("relationship.endedBecause", RelationshipRecord::endedBecause)
                .in("relationship.endedProof", RelationshipRecord::endedProof)
                .in("relationship.countryThen", RelationshipRecord::countryThen)
                .in("relationship.source", RelationshipRecord::source)
                .in("register.confidence", RelationshipRecord::confidence)
                .in("register.note", RelationshipRecord::note)
                .changes();
    }

    private Relationship found(RelationshipId id) {
        return relationships.findById(id.value()).orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }
}
