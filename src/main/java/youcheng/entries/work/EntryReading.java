package youcheng.entries.work;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.ListedCase;
import youcheng.decisions.CaseField;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.Stage;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.identity.OfficeWork;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.CityId;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
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
    private final CorrectionRules corrections;
    private final SignedIn signedIn;

    EntryReading(
            RelationshipEntryRepository entries,
            DecisionFiles decisions,
            Register register,
            TaskService tasks,
            CaseIndex cases,
            CorrectionRules corrections,
            SignedIn signedIn) {
        this.entries = entries;
        this.decisions = decisions;
        this.register = register;
        this.tasks = tasks;
        this.cases = cases;
        this.corrections = corrections;
        this.signedIn = signedIn;
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
                        .orElse(null),
                entry.corrected() != null,
                differences(entry, rounds.getLast()));
    }

    private Map<EntryField, EntryContent> differences(RelationshipEntry entry, EntryContent said) {
        Map<EntryField, EntryContent> differences = new EnumMap<>(EntryField.class);
        if (entry.stage() != Stage.CLOSED) {
            Optional.ofNullable(entry.corrected())
                    .flatMap(register::find)
                    .map(corrections::onRecord)
                    .ifPresent(record -> CaseField.differing(EntryField.values(), record, said)
                            .forEach(field -> differences.put(field, record)));
        }
        return differences;
    }

    /** The cases in which this relationship was entered or is corrected, the newest first. */
    @PermitAll
    public List<ListedCase> of(RelationshipId relationship) {
        return cases.listed(entries.numbersOf(relationship.value()).stream()
                .map(CaseNumber::new)
                .toList());
    }

    /** Those of these cases that correct what the register says; the others entered it. */
    @PermitAll
    public Set<CaseNumber> correctionsOf(RelationshipId relationship) {
        return entries.correctionsOf(relationship.value()).stream()
                .map(CaseNumber::new)
                .collect(Collectors.toSet());
    }

    /** Whether the signed-in person may correct what the register says of this relationship. */
    @PermitAll
    public boolean mayCorrect(RelationshipId id) {
        return signedIn.find()
                .flatMap(person -> register.find(id).filter(known -> corrections.objection(known, person) == null))
                .isPresent();
    }

    /** What the register says of a relationship, to be corrected; refused to whom may not. */
    @RolesAllowed(Roles.SUPERVISOR)
    public ToCorrect toCorrect(RelationshipId id) {
        RelationshipRecord known = register.find(id).orElseThrow(() -> Rejection.because("register.rejection.gone"));
        Rejection objection = corrections.objection(known, signedIn.person());
        if (objection != null) {
            throw objection;
        }
        return new ToCorrect(known.city(), known.version(), corrections.onRecord(known));
    }

    /**
     * A relationship as somebody finds it who corrects it.
     *
     * @param city the partner
     * @param version of the relationship
     * @param content what the register says
     */
    public record ToCorrect(CityId city, long version, EntryContent content) {}
}
