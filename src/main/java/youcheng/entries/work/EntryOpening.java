package youcheng.entries.work;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.entries.content.EntryContent;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.workflow.Workflow;

/** Opens the cases of entries, for whoever has checked what is entered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntryOpening {

    private final RelationshipEntryRepository entries;
    private final DecisionFiles decisions;
    private final Cases cases;
    private final Workflow workflow;
    private final AuditTrail trail;

    EntryOpening(
            RelationshipEntryRepository entries,
            DecisionFiles decisions,
            Cases cases,
            Workflow workflow,
            AuditTrail trail) {
        this.entries = entries;
        this.decisions = decisions;
        this.cases = cases;
        this.workflow = workflow;
        this.trail = trail;
    }

    /**
     * What is opened.
     *
     * @param title what the case is called
     * @param names by which it is found
     * @param content what is entered
     * @param desk whose work it is
     * @param action the trail's word for it
     * @param changes what the trail says of it
     */
    record Opened(
            Bilingual title,
            Collection<String> names,
            EntryContent content,
            Desk desk,
            String action,
            List<Change> changes) {}

    /** Opens the case, which goes to the supervisors at once to be confirmed. */
    CaseNumber open(Opened opened, Person by, Function<RelationshipEntry, RelationshipEntry> how) {
        CaseNumber number =
                cases.open(RelationshipEntryProcess.NUMBER_PREFIX, RelationshipEntryProcess.ID, opened.title(), by);
        cases.alsoNamed(number, opened.names());
        cases.belongsTo(number, opened.desk());
        entries.saveAndFlush(how.apply(new RelationshipEntry(number, opened.desk())));
        decisions.open(number, RelationshipEntryProcess.ID, by);
        decisions.beginRound(number, opened.content());
        trail.append(
                Chain.of(number),
                AuditEvent.of(opened.action(), by.asActor()).in(number).with(opened.changes()));
        workflow.start(RelationshipEntryProcess.ID, number, by.asActor());
        return number;
    }
}
