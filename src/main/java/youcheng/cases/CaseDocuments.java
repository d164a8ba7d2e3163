package youcheng.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.documents.DocumentAccess;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.workflow.Inbox;

/** The papers of cases: whoever may read a case reads its papers; who has a part in it adds to them while it runs. */
@Component
class CaseDocuments implements DocumentAccess {

    private static final String PREFIX = "case:";

    private final CaseFiles files;
    private final CaseIndex index;
    private final Cases cases;
    private final Inbox inbox;
    private final SignedIn signedIn;

    CaseDocuments(CaseFiles files, CaseIndex index, Cases cases, Inbox inbox, SignedIn signedIn) {
        this.files = files;
        this.index = index;
        this.cases = cases;
        this.inbox = inbox;
        this.signedIn = signedIn;
    }

    @Override
    public boolean covers(String subject) {
        return number(subject).isPresent();
    }

    @Override
    public boolean mayRead(String subject) {
        return summary(subject).filter(index::isReadable).isPresent();
    }

    @Override
    public Optional<Rejection> objectionToAdding(String subject) {
        if (signedIn.person().is(Role.AUDITOR)) {
            return Optional.of(Rejection.because("cases.rejection.auditorsRead"));
        }
        Optional<CaseSummary> open = summary(subject).filter(CaseSummary::isOpen);
        if (open.isEmpty()) {
            return Optional.of(Rejection.because("cases.rejection.papersOfEnded"));
        }
        return hasPart(open.get()) ? Optional.empty() : Optional.of(Rejection.because("cases.rejection.noPartInCase"));
    }

    /** Who merely reads, because the case was circulated, was escalated, or was another's of their group, adds nothing. */
    private boolean hasPart(CaseSummary summary) {
        Person person = signedIn.person();
        return person.worksOn(summary.process())
                && (summary.isInitiatedBy(person.claimant())
                        || inbox.takesPart(summary.number(), person.people(), person.groups()));
    }

    @Override
    public boolean mayManage(String subject) {
        Person person = signedIn.person();
        return summary(subject)
                .filter(summary -> summary.isInitiatedBy(person.claimant()) && person.worksOn(summary.process()))
                .isPresent();
    }

    /** Work passes from one officer to another: who has a task of the case now brings its papers up to date. */
    @Override
    public boolean mayRenew(String subject) {
        boolean isOfficer = signedIn.person().is(Role.OFFICER);
        return mayManage(subject) || (isOfficer && holdsTask(subject));
    }

    private boolean holdsTask(String subject) {
        long me = signedIn.person().claimant();
        return number(subject).stream()
                .flatMap(number -> inbox.of(number).stream())
                .anyMatch(item -> item.isOpen() && item.isHeldBy(me));
    }

    @Override
    public void lock(String subject) {
        cases.lock(number(subject).orElseThrow());
    }

    @Override
    public AuditEvent about(String subject, AuditEvent event) {
        return event.in(number(subject).orElseThrow());
    }

    private Optional<CaseSummary> summary(String subject) {
        return number(subject)
                .flatMap(number -> files.findByNumber(number.value()))
                .map(CaseFile::record);
    }

    private static Optional<CaseNumber> number(String subject) {
        return Optional.of(subject)
                .filter(named -> named.startsWith(PREFIX))
                .map(named -> named.substring(PREFIX.length()))
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new);
    }
}
