package youcheng.cases;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final CirculatedCases circulated;
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
            CirculatedCases circulated,
            List<CaseFacts> features) {
        this.files = files;
        this.inbox = inbox;
        this.workflow = workflow;
        this.trail = trail;
        this.proof = proof;
        this.accessLog = accessLog;
        this.signedIn = signedIn;
        this.index = index;
        this.circulated = circulated;
        this.features = features;
    }

    /**
     * Everything that a case page shows.
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

    /** The cases that the person may read, the newest first. */
    @Transactional(readOnly = true)
    public List<CaseSummary> list() {
        Person person = signedIn.person();
        List<CaseFile> readable = person.is(Role.AUDITOR)
                ? files.findByMinorFalseOrderByOpenedDescNumberDesc()
                : files.readableBy(
                        person.id(),
                        Stream.concat(
                                        inbox.casesTouching(person.id(), person.groups()).stream()
                                                .map(CaseNumber::value),
                                        circulated.casesShownTo(person.id()).stream())
                                .toList());
        return readable.stream().map(CaseFile::record).toList();
    }

    /**
     * A whole case; empty when there is none with this number for this person. Without a transaction around it: that
     * the case was read is written in one of its own, which would wait for a second connection while holding a first.
     */
    public Optional<WholeCase> read(CaseNumber number) {
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
        return found.map(this::whole);
    }

    /** Proves the chain of a case and of every subject it changed; for auditors. */
    @RolesAllowed(Roles.AUDITOR)
    public List<Verification> verify(CaseNumber number) {
        record("access.caseVerified", signedIn.person(), number);
        return trail.chainsOf(number).stream().map(proof::verify).toList();
    }

    private WholeCase whole(CaseSummary summary) {
        CaseNumber number = summary.number();
        List<CaseFact> facts = features.stream()
                .filter(feature -> feature.process().equals(summary.process()))
                .flatMap(feature -> feature.factsOf(number).stream())
                .toList();
        return new WholeCase(
                summary, facts, inbox.of(number), workflow.pathOf(number), workflow.modelsOf(number), trail.of(number));
    }

    private void record(String action, Person person, CaseNumber number) {
        accessLog.record(
                AuditEvent.of(action, person.asActor()).with(Change.of("access.attempt", null, number.value())));
    }
}
