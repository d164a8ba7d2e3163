package youcheng.notifications.hearing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseDecision;
import youcheng.cases.CaseDecision.Course;
import youcheng.cases.CaseDecisions;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseSummary;
import youcheng.notifications.NoticeDraft;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.NoticeKind;
import youcheng.workflow.WorkItem;

/** What the initiator of a case is told of it. */
@Component
class RequestNotices {

    private final CaseIndex cases;
    private final List<CaseDecisions> decisions;

    RequestNotices(CaseIndex cases, List<CaseDecisions> decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    /** Account ids of whoever began the case, and for whom; nobody where the system did. */
    Set<Long> initiators(CaseNumber number) {
        return cases.summaryOf(number).initiator().people();
    }

    /**
     * That a step was done: it decided something, or the request came back, or moved on; nothing where it ended the case,
     * whose end is told by itself.
     */
    Optional<NoticeDraft> done(WorkItem item, Happening told) {
        Actor by = Actor.parse(told.by());
        Optional<CaseDecision> decided = decisionOf(item);
        if (decided.filter(each -> each.course() == Course.ENDED).isPresent()) {
            return Optional.empty();
        }
        OfficeNotice kind = decided.map(CaseDecision::course)
                .map(course -> course == Course.BACK ? OfficeNotice.REQUEST_RETURNED : OfficeNotice.REQUEST_DECIDED)
                .orElse(OfficeNotice.REQUEST_MOVED);
        return Optional.of(NoticeDraft.of(kind, item, by, "DONE:" + item.id(), told.at())
                .about(decided.map(CaseDecision::outcomeKey).orElse(null)));
    }

    /** That the case ended, and how. */
    NoticeDraft closed(Happening told) {
        CaseSummary summary = cases.summaryOf(told.caseNumber());
        return NoticeDraft.of(
                        OfficeNotice.REQUEST_CLOSED,
                        told.caseNumber(),
                        Actor.parse(told.by()),
                        "CLOSED:" + told.caseNumber(),
                        told.at())
                .about(summary.stateKey());
    }

    /** What whoever watches the case is told of the same. */
    static NoticeKind ofWatchers(NoticeKind kind) {
        if (kind == OfficeNotice.REQUEST_CLOSED) {
            return OfficeNotice.WATCHED_CLOSED;
        }
        return kind == OfficeNotice.REQUEST_MOVED ? OfficeNotice.WATCHED_MOVED : OfficeNotice.WATCHED_DECIDED;
    }

    /** What was decided by this very step. */
    private Optional<CaseDecision> decisionOf(WorkItem item) {
        return decisions.stream()
                .flatMap(feature ->
                        Optional.ofNullable(
                                feature.lastOf(List.of(item.caseNumber())).get(item.caseNumber()))
                                .stream())
                .filter(decision -> item.step().equals(decision.step()))
                .findFirst();
    }
}
