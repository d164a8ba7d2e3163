package youcheng.entries.work;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** What a supervisor enters of a relationship that exists already; somebody else confirms it. */
@Service
@RolesAllowed(Roles.SUPERVISOR)
@Transactional
public class EntryDrafting {

    private final RelationshipEntryRepository entries;
    private final EntryRules rules;
    private final DecisionFiles decisions;
    private final StepWork work;
    private final Cases cases;
    private final Workflow workflow;
    private final SignedIn signedIn;
    private final AuditTrail trail;

    EntryDrafting(
            RelationshipEntryRepository entries,
            EntryRules rules,
            DecisionFiles decisions,
            StepWork work,
            Cases cases,
            Workflow workflow,
            SignedIn signedIn,
            AuditTrail trail) {
        this.entries = entries;
        this.rules = rules;
        this.decisions = decisions;
        this.work = work;
        this.cases = cases;
        this.workflow = workflow;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /**
     * Opens a case with this entry, which goes to the supervisors at once to be confirmed. Refused to whom is no supervisor of
     * the desk of the partner's country, and where the register has the relationship already.
     */
    public CaseNumber enter(EntryContent typed) {
        Person person = signedIn.person();
        ReadEntry entry = rules.read(typed, person);
        EntryContent content = entry.content();
        CaseNumber number = cases.open(
                RelationshipEntryProcess.NUMBER_PREFIX,
                RelationshipEntryProcess.ID,
                new Bilingual(content.partnerNameZh(), content.partnerNameEn()),
                person);
        cases.alsoNamed(number, List.of(content.partnerNameZh(), content.partnerNameEn()));
        cases.belongsTo(number, entry.desk());
        entries.saveAndFlush(new RelationshipEntry(number, entry.desk()));
        decisions.open(number, RelationshipEntryProcess.ID, person);
        decisions.beginRound(number, content);
        trail.append(
                Chain.of(number),
                AuditEvent.of("entry.begun", person.asActor()).in(number).with(EntryField.changes(null, content)));
        workflow.start(RelationshipEntryProcess.ID, number, person.asActor());
        return number;
    }

    /** Sends an entry again that was returned or recalled. */
    public void send(WorkItemId task, EntryContent typed) {
        WorkItem item = work.begin(task, RelationshipEntryProcess.DRAFT);
        RelationshipEntry entry =
                entries.findByCaseNumber(item.caseNumber().value()).orElseThrow();
        ReadEntry read = rules.read(typed, signedIn.person());
        EntryContent before =
                decisions.rounds(item.caseNumber(), EntryContent.class).getLast();
        StepDone done = StepDone.at(item.step()).with(EntryField.changes(before, read.content()));
        work.complete(item, done, (number, by) -> {
            entry.sent(read.desk());
            entries.saveAndFlush(entry);
            cases.belongsTo(number, read.desk());
            decisions.authored(number, by);
            decisions.beginRound(number, read.content());
        });
    }
}
