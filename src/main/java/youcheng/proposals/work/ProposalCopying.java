package youcheng.proposals.work;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.proposals.content.ProposalContent;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;

/** Begins a new proposal with what an old one said. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ProposalCopying {

    private final ProposalRepository proposals;
    private final DecisionFiles decisions;
    private final ProposalDrafting drafting;
    private final ProposalReading reading;
    private final CaseIndex cases;
    private final Cases all;
    private final TaskService desk;
    private final SignedIn signedIn;
    private final AuditTrail trail;

    ProposalCopying(
            ProposalRepository proposals,
            DecisionFiles decisions,
            ProposalDrafting drafting,
            ProposalReading reading,
            CaseIndex cases,
            Cases all,
            TaskService desk,
            SignedIn signedIn,
            AuditTrail trail) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.drafting = drafting;
        this.reading = reading;
        this.cases = cases;
        this.all = all;
        this.desk = desk;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /**
     * Opens a case whose draft says what the old proposal said, without its letter of intent, decisions and papers; both
     * trails name the other, and the authors of the old one stand behind the new one too. Refused as any new proposal is, and where the person may not read the old one.
     */
    public CaseNumber copy(CaseNumber old) {
        Proposal original = lockedOriginal(old);
        ProposalContent content = original.content();
        CaseNumber number = drafting.begin(content.partnerNameZh(), content.partnerNameEn(), content.country());
        WorkItem draft = desk.heldIn(number).orElseThrow();
        drafting.save(draft.id(), reading.forWork(draft.id()).version(), content.forAnotherAttempt());
        Set<Long> authors = decisions.copied(number, old);
        Actor by = signedIn.person().asActor();
        trail.append(
                Chain.of(number),
                AuditEvent.of("proposal.copiedFrom", by)
                        .in(number)
                        .with(Change.of("proposal.original", null, old.value()))
                        .with(authors.stream()
                                .sorted()
                                .map(author -> Change.account("proposal.originalAuthor", null, author))
                                .flatMap(Optional::stream)
                                .toList()));
        trail.append(
                Chain.of(old),
                AuditEvent.of("proposal.copiedTo", by).in(old).with(Change.of("proposal.copy", null, number.value())));
        return number;
    }

    /** The old case is locked first and the new one, which nobody else knows yet, after it. */
    private Proposal lockedOriginal(CaseNumber old) {
        if (proposals.numberOf(old.value()).isEmpty()) {
            throw Rejection.because("proposals.rejection.nothingToCopy");
        }
        all.lock(old);
        return proposals
                .findByCaseNumber(old.value())
                .filter(proposal -> cases.isReadable(cases.summaryOf(old)))
                .orElseThrow(() -> Rejection.because("proposals.rejection.nothingToCopy"));
    }
}
