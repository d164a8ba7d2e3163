package youcheng.changes.work;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.ListedCase;
import youcheng.changes.content.ChangeContent;
import youcheng.changes.content.ChangeField;
import youcheng.decisions.CaseField;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.Stage;
import youcheng.identity.OfficeWork;
import youcheng.register.RelationshipId;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItemId;

/** Reading changes of relationships: for the form of a task, for the page of a case and for that of a relationship. */
@Service
@Transactional(readOnly = true)
public class ChangeReading {

    private final RelationshipChangeRepository changes;
    private final ChangeRules rules;
    private final DecisionFiles decisions;
    private final TaskService tasks;
    private final CaseIndex cases;

    ChangeReading(
            RelationshipChangeRepository changes,
            ChangeRules rules,
            DecisionFiles decisions,
            TaskService tasks,
            CaseIndex cases) {
        this.changes = changes;
        this.rules = rules;
        this.decisions = decisions;
        this.tasks = tasks;
        this.cases = cases;
    }

    /** The change that a task is about; only for those who may open the task. */
    @OfficeWork
    public ChangeRecord forWork(WorkItemId id) {
        return tasks.find(id)
                .flatMap(item -> changes.findByCaseNumber(item.caseNumber().value()))
                .map(this::record)
                .orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
    }

    /** The change that a case is about, for its page; only for those who may read the case. */
    @PermitAll
    public ChangeRecord ofCase(CaseNumber number) {
        if (!cases.isReadable(cases.summaryOf(number))) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return changes.findByCaseNumber(number.value()).map(this::record).orElseThrow();
    }

    /** The cases in which changes of this relationship were asked for, the newest first. */
    @PermitAll
    public List<ListedCase> of(RelationshipId relationship) {
        return cases.listed(changes.numbersOf(relationship.value()).stream()
                .map(CaseNumber::new)
                .toList());
    }

    /** Why the signed-in person may not begin a change of this relationship now; empty where they may. */
    @PermitAll
    public Optional<Rejection> objectionToBeginning(RelationshipId relationship) {
        return rules.objectionToBeginning(relationship);
    }

    private ChangeRecord record(RelationshipChange change) {
        return new ChangeRecord(
                change.number(),
                rules.relationship(change.relationship()),
                rules.cityOf(change.relationship()),
                change.content(),
                change.notice(),
                CaseField.changedSinceLastRound(
                        ChangeField.class, decisions.rounds(change.number(), ChangeContent.class)),
                change.stage() == Stage.EXECUTION && rules.isOvertaken(change));
    }
}
