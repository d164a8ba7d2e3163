package youcheng.cases;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.ChainProof;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.identity.OfficeReading;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.CaseModel;
import youcheng.workflow.Inbox;
import youcheng.workflow.PathStep;
import youcheng.workflow.WorkItem;
import youcheng.workflow.Workflow;

/**
 * Reading cases: auditors read every case, and that they did is recorded; others read those they have a part in.
 */
@Service
@OfficeReading
public class CaseReading {

    private final CaseFiles files;
    private final Inbox inbox;
    private final Workflow workflow;
    private final AuditTrail trail;
    private final ChainProof proof;
    private final AccessLog accessLog;
    private final SignedIn signedIn;
    private final CaseIndex index;
    private final List<CaseFacts> features;

    CaseReading(
            CaseFiles files,
            Inbox inbox,
            Workflow workflow,
            AuditTrail trail,
            ChainProof proof,
            AccessLog accessLog,
            SignedIn signedIn,
            CaseIndex index,
            List<CaseFacts> features) {
        this.files = files;
        this.inbox = inbox;
        this.workflow = workflow;
        this.trail = trail;
        this.proof = proof;
        this.accessLog = accessLog;
        this.signedIn = signedIn;
        this.index = index;
        this.features = features;
    }

    /**
     * What the page of a case opens with.
     *
     * @param summary what it is
     * @param workItems its tasks, done and open, oldest first
     */
    public record CaseOverview(CaseSummary summary, List<WorkItem> workItems) {}

    /**
     * How a case went.
     *
     * @param path the steps it took, those of called processes beneath the steps that called them
     * @param models the models it runs on, its own first
     */
    public record CaseCourse(List<PathStep> path, List<CaseModel> models) {}

    /**
     * Everything about a case at one moment.
     *
     * @param summary what it is
     * @param facts what its feature tells
     * @param workItems its work items, done and open, oldest first
     * @param path the steps it took, those of called processes beneath the steps that called them
     * @param models the models it runs on, its own first
     * @param timeline its entries in the trail, oldest first
     */
    public record WholeCase(
            CaseSummary summary,
            List<CaseFact> facts,
            List<WorkItem> workItems,
            List<PathStep> path,
            List<CaseModel> models,
            List<TrailEntry> timeline) {}

    /** The cases that were opened or ended last, for auditors. */
    @RolesAllowed(Roles.AUDITOR)
    @Transactional(readOnly = true)
    public List<CaseSummary> lately(int most) {
        return files.latest(Limit.of(most)).stream().map(CaseFile::record).toList();
    }

    /** The tasks that were escalated last, done and open, for auditors. */
    @RolesAllowed(Roles.AUDITOR)
    @Transactional(readOnly = true)
    public List<WorkItem> escalated(int most) {
        return inbox.escalated(0, most);
    }

    /** A whole case; empty when there is none with this number for this person. */
    public Optional<WholeCase> read(CaseNumber number) {
        return readable(number).map(this::whole);
    }

    /** What the page of a case opens with; empty when there is none with this number for this person. */
    public Optional<CaseOverview> overview(CaseNumber number) {
        return readable(number).map(summary -> new CaseOverview(summary, inbox.of(number)));
    }

    /** How a case went, for whoever has its page open and may still read it. */
    public CaseCourse courseOf(CaseNumber number) {
        index.readable(number);
        return new CaseCourse(workflow.pathOf(number), workflow.modelsOf(number));
    }

    /** What its feature tells of a case, for whoever has its page open and may still read it. */
    public List<CaseFact> factsOf(CaseNumber number) {
        CaseSummary summary = index.readable(number);
        return linked(features.stream()
                .filter(feature -> feature.process().equals(summary.process()))
                .flatMap(feature -> feature.factsOf(number).stream())
                .toList());
    }

    /** Another case is linked for whoever may read that one too. */
    private List<CaseFact> linked(List<CaseFact> facts) {
        Set<CaseNumber> readable = index.readableOf(
                facts.stream().flatMap(fact -> fact.number().stream()).toList());
        return facts.stream()
                .map(fact ->
                        fact.number().filter(other -> !readable.contains(other)).isPresent() ? fact.unlinked() : fact)
                .toList();
    }

    /** The entries about a case, oldest first, for whoever has its page open and may still read it. */
    public List<TrailEntry> timelineOf(CaseNumber number) {
        index.readable(number);
        return trail.of(number);
    }

    /**
     * Without a transaction around it: that the case was read is written in one of its own, which would wait for a second
     * connection while holding a first.
     */
    private Optional<CaseSummary> readable(CaseNumber number) {
        Person person = signedIn.person();
        Optional<CaseSummary> found = files.findByNumber(number.value()).map(CaseFile::record);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!index.isReadable(found.get())) {
            record("access.denied", person, number);
            return Optional.empty();
        }
        if (person.is(Role.AUDITOR)) {
            record("access.caseRead", person, number);
        }
        return found;
    }

    /** Proves the chain of a case and of every subject it changed; for auditors. */
    @RolesAllowed(Roles.AUDITOR)
    public List<Verification> verify(CaseNumber number) {
        record("access.caseVerified", signedIn.person(), number);
        return trail.chainsOf(number).stream().map(proof::verify).toList();
    }

    private WholeCase whole(CaseSummary summary) {
        CaseNumber number = summary.number();
        CaseCourse course = courseOf(number);
        return new WholeCase(
                summary, factsOf(number), inbox.of(number), course.path(), course.models(), timelineOf(number));
    }

    private void record(String action, Person person, CaseNumber number) {
        accessLog.record(
                AuditEvent.of(action, person.asActor()).with(Change.of("access.attempt", null, number.value())));
    }
}
