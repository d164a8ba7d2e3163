package youcheng.changes.work;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.changes.content.ChangeContent;
import youcheng.changes.content.ChangeField;
import youcheng.changes.content.ChangeKind;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.CityRecord;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** What officers do until the change of a relationship is on its way: begin a case for it, and send its draft. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ChangeDrafting {

    private final RelationshipChangeRepository changes;
    private final ChangeRules rules;
    private final DecisionFiles decisions;
    private final StepWork work;
    private final Cases cases;
    private final Relationships relationships;
    private final Workflow workflow;
    private final SignedIn signedIn;
    private final AuditTrail trail;

    ChangeDrafting(
            RelationshipChangeRepository changes,
            ChangeRules rules,
            DecisionFiles decisions,
            StepWork work,
            Cases cases,
            Relationships relationships,
            Workflow workflow,
            SignedIn signedIn,
            AuditTrail trail) {
        this.changes = changes;
        this.rules = rules;
        this.decisions = decisions;
        this.work = work;
        this.cases = cases;
        this.relationships = relationships;
        this.workflow = workflow;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /**
     * Opens a case for a change of this relationship; its draft goes to the person's list. Refused to whom is no officer of
     * its desk, and where it is not signed or another change of it is open.
     */
    public CaseNumber begin(RelationshipId relationship, @Nullable ChangeKind kind) {
        relationships.lock(List.of(relationship));
        rules.objectionToBeginning(relationship).ifPresent(reason -> {
            throw reason;
        });
        ChangeContent content = ChangeContent.of(ChangeRules.usableKind(kind, rules.relationship(relationship)));
        Person person = signedIn.person();
        CityRecord city = rules.cityOf(relationship);
        CaseNumber number = cases.open(
                RelationshipChangeProcess.NUMBER_PREFIX,
                RelationshipChangeProcess.ID,
                new Bilingual(city.nameZh(), city.nameEn()),
                person);
        cases.alsoNamed(number, city.allNames());
        cases.belongsTo(number, city.country().region().desk());
        changes.saveAndFlush(new RelationshipChange(number, relationship, content));
        decisions.open(number, RelationshipChangeProcess.ID, person);
        AuditEvent begun =
                AuditEvent.of("change.begun", person.asActor()).in(number).with(ChangeField.changes(null, content));
        trail.append(Chain.of(number), begun);
        trail.append(Chain.ofRelationship(relationship.value()), begun);
        workflow.start(RelationshipChangeProcess.ID, number, person.asActor());
        return number;
    }

    /** Sends the draft to its examination. */
    public void send(WorkItemId task, ChangeContent typed) {
        WorkItem item = work.begin(task, RelationshipChangeProcess.DRAFT);
        RelationshipChange change =
                changes.findByCaseNumber(item.caseNumber().value()).orElseThrow();
        ChangeContent content = ChangeRules.complete(typed, rules.relationship(change.relationship()));
        StepDone done = StepDone.at(item.step()).with(ChangeField.changes(change.content(), content));
        work.complete(item, done, (number, by) -> {
            change.sent(content);
            changes.saveAndFlush(change);
            decisions.authored(number, by);
            decisions.beginRound(number, content);
            cases.giveDocumentNumber(number, RelationshipChangeProcess.NUMBER_PREFIX, by.asActor());
        });
    }
}
