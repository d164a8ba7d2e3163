package youcheng.entries.work;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.decisions.CaseField;
import youcheng.decisions.DecisionFiles;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.identity.OfficeWork;
import youcheng.register.Register;
import youcheng.register.RelationshipRecord;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItemId;

/** Reading entries: for the form of a task, and for the page of a case. */
@Service
@Transactional(readOnly = true)
public class EntryReading {

    private final RelationshipEntryRepository entries;
    private final DecisionFiles decisions;
    private final Register register;
    private final TaskService tasks;
    private final CaseIndex cases;

    EntryReading(
            RelationshipEntryRepository entries,
            DecisionFiles decisions,
            Register register,
            TaskService tasks,
            CaseIndex cases) {
        this.entries = entries;
        this.decisions = decisions;
        this.register = register;
        this.tasks = tasks;
        this.cases = cases;
    }

    /** The entry that a task is about; only for those who may open the task. */
    @OfficeWork
    public EntryRecord forWork(WorkItemId id) {
        return tasks.find(id)
                .map(item -> record(item.caseNumber()))
                .orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
    }

    /** The entry that a case is about, for its page; only for those who may read the case. */
    @PermitAll
    public EntryRecord ofCase(CaseNumber number) {
        if (!cases.isReadable(cases.summaryOf(number))) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return record(number);
    }

    private EntryRecord record(CaseNumber number) {
        RelationshipEntry entry = entries.findByCaseNumber(number.value()).orElseThrow();
        List<EntryContent> rounds = decisions.rounds(number, EntryContent.class);
        return new EntryRecord(
                number,
                rounds.getLast(),
                CaseField.changedSinceLastRound(EntryField.class, rounds),
                Optional.ofNullable(entry.relationship())
                        .flatMap(register::find)
                        .map(RelationshipRecord::city)
                        .orElse(null));
    }
}
