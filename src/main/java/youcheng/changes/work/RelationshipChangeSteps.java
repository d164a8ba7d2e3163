package youcheng.changes.work;

import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.cases.Cases;
import youcheng.changes.content.ChangeContent;
import youcheng.decisions.DecisionFiles;
import youcheng.register.Relationships;
import youcheng.register.Relationships.CaseStep;
import youcheng.register.Tier;

/**
 * The steps that the model {@code RelationshipChange} calls by name. They run in the engine's transaction, for the actor
 * they are handed, and are no way in for views.
 */
@Component("relationshipChangeSteps")
@Transactional(propagation = Propagation.MANDATORY)
public class RelationshipChangeSteps {

    private final RelationshipChangeRepository changes;
    private final Cases cases;
    private final Relationships relationships;
    private final DecisionFiles decisions;
    private final AuditTrail trail;

    RelationshipChangeSteps(
            RelationshipChangeRepository changes,
            Cases cases,
            Relationships relationships,
            DecisionFiles decisions,
            AuditTrail trail) {
        this.changes = changes;
        this.cases = cases;
        this.relationships = relationships;
        this.decisions = decisions;
        this.trail = trail;
    }

    /** The relationship ends, or is of the other tier, and the case is closed. */
    public void takeEffect(String caseNumber, Actor by) {
        RelationshipChange change = locked(caseNumber);
        ChangeContent content = change.content();
        PartialDate on = PartialDate.of(Objects.requireNonNull(content.effectiveOn(), "nothing is sent without it"));
        CaseStep cause = new CaseStep(by, change.number(), RelationshipChangeProcess.TAKE_EFFECT);
        Tier tier = content.kind().tier();
        if (tier == null) {
            relationships.terminate(change.relationship(), on, content.reason(), proof(change), cause);
        } else {
            relationships.convert(change.relationship(), tier, on, proof(change), cause);
        }
        keep(change, RelationshipChange::tookEffect);
        close(change.number(), content.kind().outcome(), by, RelationshipChangeProcess.TAKE_EFFECT);
    }

    /** The relationship changed otherwise meanwhile: the case is closed and changes nothing. */
    public void closeWithoutEffect(String caseNumber, Actor by) {
        RelationshipChange change = locked(caseNumber);
        keep(change, RelationshipChange::leftWithoutEffect);
        close(change.number(), "WITHOUT_EFFECT", by, RelationshipChangeProcess.CLOSE_WITHOUT_EFFECT);
    }

    public void closeRejected(String caseNumber, Actor by) {
        close(new CaseNumber(caseNumber), "REJECTED", by, RelationshipChangeProcess.CLOSE_REJECTED);
    }

    public void closeWithdrawn(String caseNumber, Actor by) {
        close(new CaseNumber(caseNumber), "WITHDRAWN", by, RelationshipChangeProcess.CLOSE_WITHDRAWN);
    }

    public void closeCancelled(String caseNumber, Actor by) {
        close(new CaseNumber(caseNumber), "CANCELLED", by, RelationshipChangeProcess.CLOSE_CANCELLED);
    }

    /** The municipal approval, and the paper on which it decided. */
    private String proof(RelationshipChange change) {
        return decisions.of(change.number()).municipalDecision().orElseThrow().documentNumber()
                + " · "
                + change.content().document();
    }

    private void keep(RelationshipChange change, Consumer<RelationshipChange> how) {
        how.accept(change);
        changes.saveAndFlush(change);
    }

    private void close(CaseNumber number, String outcome, Actor by, String activity) {
        cases.close(number, outcome);
        trail.append(
                Chain.of(number),
                AuditEvent.of("change.closed." + outcome, by).in(number).at(activity, null));
    }

    private RelationshipChange locked(String caseNumber) {
        cases.lock(new CaseNumber(caseNumber));
        return changes.findByCaseNumber(caseNumber).orElseThrow();
    }
}
