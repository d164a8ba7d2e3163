package youcheng.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.cases.CaseWaits.CaseWait;
import youcheng.identity.OfficeReading;
import youcheng.identity.OfficeWork;
import youcheng.identity.SignedIn;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;

/** The cases that the signed-in person began: where each stands, whose turn it is, what was decided last. */
@Service
@OfficeWork
@Transactional(readOnly = true)
public class OwnCases {

    private final CaseFiles files;
    private final CaseList list;
    private final Inbox inbox;
    private final SignedIn signedIn;
    private final List<CaseStages> stages;
    private final List<CaseDecisions> decisions;
    private final List<CaseWaits> waits;

    OwnCases(
            CaseFiles files,
            CaseList list,
            Inbox inbox,
            SignedIn signedIn,
            List<CaseStages> stages,
            List<CaseDecisions> decisions,
            List<CaseWaits> waits) {
        this.files = files;
        this.list = list;
        this.inbox = inbox;
        this.signedIn = signedIn;
        this.stages = stages;
        this.decisions = decisions;
        this.waits = waits;
    }

    /**
     * A case that somebody began.
     *
     * @param summary what it is
     * @param stageKey message key of the stage that it has reached, or null where it waits at none
     * @param waiting its open tasks, oldest first: whose turn it is, and since when
     * @param waitsFor what it waits for while nobody has a task in it, or null
     * @param decision what was decided last, or null where nobody decided yet
     */
    public record OwnCase(
            CaseSummary summary,
            @Nullable String stageKey,
            List<WorkItem> waiting,
            @Nullable MessageKey waitsFor,
            @Nullable CaseDecision decision) {}

    /** So many at most, those first in which something happened last. The number of statements is always the same. */
    public List<OwnCase> latest(int most) {
        return told(files.lastMovedOf(signedIn.person().claimant(), Limit.of(most)).stream()
                .map(CaseFile::record)
                .toList());
    }

    /** One page of the cases that this finds; of those on one of the person's own lists with where each stands. */
    @OfficeReading
    public List<OwnCase> page(CaseQuery query, int offset, int limit) {
        List<CaseSummary> page = list.page(query, offset, limit);
        return query.own() == null
                ? page.stream()
                        .map(each -> new OwnCase(each, null, List.of(), null, null))
                        .toList()
                : told(page);
    }

    private List<OwnCase> told(List<CaseSummary> own) {
        List<CaseNumber> numbers = own.stream().map(CaseSummary::number).toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<CaseNumber, List<WorkItem>> tasks = inbox.of(numbers);
        Map<CaseNumber, CaseDecision> decided = new HashMap<>();
        decisions.forEach(feature -> decided.putAll(feature.lastOf(numbers)));
        Map<CaseNumber, CaseWait> awaited = new HashMap<>();
        waits.forEach(feature -> awaited.putAll(feature.of(numbers)));
        return own.stream()
                .map(each -> {
                    List<WorkItem> waiting = tasks.getOrDefault(each.number(), List.of()).stream()
                            .filter(WorkItem::isOpen)
                            .toList();
                    CaseWait wait = awaited.get(each.number());
                    return new OwnCase(
                            each,
                            wait == null ? stageOf(each, waiting) : wait.stageKey(),
                            waiting,
                            wait == null ? null : wait.said(),
                            decided.get(each.number()));
                })
                .toList();
    }

    /** How many the person began that still run. */
    public long running() {
        return files.countByInitiatorAndMinorFalseAndClosedIsNull(
                signedIn.person().claimant());
    }

    /** Whether the person ever began one. */
    public boolean areThere() {
        return files.existsByInitiatorAndMinorFalse(signedIn.person().claimant());
    }

    /** Where several stages wait at once, an additional opinion beside the review, the case has come to the last. */
    private @Nullable String stageOf(CaseSummary summary, List<WorkItem> waiting) {
        return stages.stream()
                .filter(feature -> feature.covers(summary.process()))
                .flatMap(feature -> feature.stages().stream())
                .filter(stage -> waiting.stream().anyMatch(task -> stage.steps().contains(task.step())))
                .map(CaseStage::labelKey)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
