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
import youcheng.register.ExistingRelationships.Cause;
import youcheng.register.RelationshipCorrecting;
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
    private final CorrectionRules corrections;
    private final Relationships relationships;
    private final ExistingRelationships existing;
    private final RelationshipCorrecting correcting;
    private final DecisionFiles decisions;
    private final Cases cases;
    private final AuditTrail trail;

    RelationshipEntrySteps(
            RelationshipEntryRepository entries,
            EntryRules rules,
            CorrectionRules corrections,
            Relationships relationships,
            ExistingRelationships existing,
            RelationshipCorrecting correcting,
            DecisionFiles decisions,
            Cases cases,
            AuditTrail trail) {
        this.entries = entries;
        this.rules = rules;
        this.corrections = corrections;
        this.relationships = relationships;
        this.existing = existing;
        this.correcting = correcting;
        this.decisions = decisions;
        this.cases = cases;
        this.trail = trail;
    }

    /**
     * The relationship, its agreements and, where it is new, its city stand in the register, or what was wrong there is corrected;
     * the case is closed.
     */
    public void takeOver(String caseNumber, Actor by) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        RelationshipEntry entry = entries.findByCaseNumber(caseNumber).orElseThrow();
        EntryContent content = decisions.rounds(number, EntryContent.class).getLast();
        CaseStep step = new CaseStep(by, number, RelationshipEntryProcess.TAKE_OVER);
        long enteredBy = cases.initiatorOf(number).principal();
        Cause cause = action -> step.event(action).with(Change.account("relationship.enteredBy", null, enteredBy));
        RelationshipId corrected = entry.corrected();
        RelationshipId relationship = corrected == null ? enter(content, cause) : correct(corrected, content, cause);
        entry.recorded(relationship);
        entries.saveAndFlush(entry);
        close(number, corrected == null ? "RECORDED" : "CORRECTED", by, RelationshipEntryProcess.TAKE_OVER);
    }

    private RelationshipId enter(EntryContent content, Cause cause) {
        relationships.lockPartners();
        ReadEntry read = rules.read(content);
        return existing.record(cityOf(content), read.relationship(), read.agreements(), cause);
    }

    private RelationshipId correct(RelationshipId id, EntryContent content, Cause cause) {
        ReadEntry read = corrections.read(corrections.lock(id), content);
        correcting.correct(id, read.relationship(), cause);
        return id;
    }

    public void closeRejected(String caseNumber, Actor by) {
        stop(caseNumber, "REJECTED", by, RelationshipEntryProcess.CLOSE_REJECTED);
    }

    public void closeWithdrawn(String caseNumber, Actor by) {
        stop(caseNumber, "WITHDRAWN", by, RelationshipEntryProcess.CLOSE_WITHDRAWN);
    }

    public void closeCancelled(String caseNumber, Actor by) {
        stop(caseNumber, "CANCELLED", by, RelationshipEntryProcess.CLOSE_CANCELLED);
    }

    private CityId cityOf(EntryContent content) {
        return rules.partner(content)
                .map(CityRecord::id)
                .orElseGet(() ->
                        relationships.enterCity(content.country(), content.partnerNameZh(), content.partnerNameEn()));
    }

    /** A correction that comes to nothing leaves the record as it was. */
    private void stop(String caseNumber, String outcome, Actor by, String activity) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        boolean corrects = entries.findByCaseNumber(caseNumber).orElseThrow().corrected() != null;
        close(number, corrects ? "CORRECTION_" + outcome : outcome, by, activity);
    }

    private void close(CaseNumber number, String outcome, Actor by, String activity) {
        cases.close(number, outcome);
        trail.append(
                Chain.of(number),
                AuditEvent.of("entry.closed." + outcome, by).in(number).at(activity, null));
    }
}
