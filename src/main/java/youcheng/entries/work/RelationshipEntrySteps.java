package youcheng.entries.work;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.entries.content.EntryContent;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.ExistingRelationships;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;
import youcheng.register.Relationships.CaseStep;

/**
 * The steps that the model {@code RelationshipEntry} calls by name. They run in the engine's transaction, for the actor they
 * are handed, and are no way in for views.
 */
@Component("relationshipEntrySteps")
@Transactional(propagation = Propagation.MANDATORY)
public class RelationshipEntrySteps {

    private final RelationshipEntryRepository entries;
    private final EntryRules rules;
    private final Relationships relationships;
    private final ExistingRelationships existing;
    private final DecisionFiles decisions;
    private final Cases cases;
    private final AuditTrail trail;

    RelationshipEntrySteps(
            RelationshipEntryRepository entries,
            EntryRules rules,
            Relationships relationships,
            ExistingRelationships existing,
            DecisionFiles decisions,
            Cases cases,
            AuditTrail trail) {
        this.entries = entries;
        this.rules = rules;
        this.relationships = relationships;
        this.existing = existing;
        this.decisions = decisions;
        this.cases = cases;
        this.trail = trail;
    }

    /** The relationship, its agreements and, where it is new, its city stand in the register; the case is closed. */
    public void takeOver(String caseNumber, Actor by) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        relationships.lockPartners();
        RelationshipEntry entry = entries.findByCaseNumber(caseNumber).orElseThrow();
        ReadEntry read = rules.read(decisions.rounds(number, EntryContent.class).getLast());
        CaseStep step = new CaseStep(by, number, RelationshipEntryProcess.TAKE_OVER);
        long enteredBy = cases.initiatorOf(number).principal();
        RelationshipId relationship = existing.record(
                cityOf(read.content()),
                read.relationship(),
                read.agreements(),
                action -> step.event(action).with(Change.account("relationship.enteredBy", null, enteredBy)));
        entry.recorded(relationship);
        entries.saveAndFlush(entry);
        close(number, "RECORDED", by, RelationshipEntryProcess.TAKE_OVER);
    }

    public void closeRejected(String caseNumber, Actor by) {
        close(new CaseNumber(caseNumber), "REJECTED", by, RelationshipEntryProcess.CLOSE_REJECTED);
    }

    public void closeWithdrawn(String caseNumber, Actor by) {
        close(new CaseNumber(caseNumber), "WITHDRAWN", by, RelationshipEntryProcess.CLOSE_WITHDRAWN);
    }

    public void closeCancelled(String caseNumber, Actor by) {
        close(new CaseNumber(caseNumber), "CANCELLED", by, RelationshipEntryProcess.CLOSE_CANCELLED);
    }

    private CityId cityOf(EntryContent content) {
        return rules.partner(content)
                .map(CityRecord::id)
                .orElseGet(() ->
                        relationships.enterCity(content.country(), content.partnerNameZh(), content.partnerNameEn()));
    }

    private void close(CaseNumber number, String outcome, Actor by, String activity) {
        cases.close(number, outcome);
        trail.append(
                Chain.of(number),
                AuditEvent.of("entry.closed." + outcome, by).in(number).at(activity, null));
    }
}
