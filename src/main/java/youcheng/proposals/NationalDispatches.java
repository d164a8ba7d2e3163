package youcheng.proposals;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.CleanText;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/** What goes to the national association while its answer is awaited, after the application itself. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class NationalDispatches {

    private final ProposalRepository proposals;
    private final ProposalSteps steps;
    private final Cases cases;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    NationalDispatches(
            ProposalRepository proposals,
            ProposalSteps steps,
            Cases cases,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock) {
        this.proposals = proposals;
        this.steps = steps;
        this.cases = cases;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the signed-in person may record something sent for this proposal now. */
    @Transactional(readOnly = true)
    public boolean mayRecord(CaseNumber number) {
        return objection(found(number)).isEmpty();
    }

    /** Records that something was sent: a supplement, a reminder, a visit. */
    public void record(CaseNumber number, @Nullable LocalDate sentOn, String reference, String content) {
        LocalDate day = ContentRules.required("date", sentOn);
        ContentRules.notInTheFuture("date", day, LocalDate.now(clock));
        String cleanReference = CleanText.line(reference);
        if (cleanReference.length() > ProposalWork.LONGEST_LINE) {
            throw Rejection.of(
                    "reference", "proposals.rejection.tooLong", ProposalWork.LONGEST_LINE, cleanReference.length());
        }
        String what = ContentRules.required("reason", CleanText.lines(content), ProposalWork.LONGEST_REASON);
        cases.lock(number);
        Person person = signedIn.person();
        Proposal proposal = found(number);
        objection(proposal).ifPresent(reason -> {
            throw reason;
        });
        LocalDate applied = Objects.requireNonNull(
                Objects.requireNonNull(proposal.application()).date());
        if (day.isBefore(applied)) {
            throw Rejection.of("date", "proposals.rejection.beforeApplication", applied);
        }
        proposal.dispatched(new Dispatch(day, cleanReference, what, person.id(), clock.instant()));
        proposals.saveAndFlush(proposal);
        trail.append(
                Chain.of(number),
                AuditEvent.of("proposal.dispatched", person.asActor())
                        .in(number)
                        .with(Change.of("proposal.dispatchDate", null, day))
                        .with(Change.of("proposal.dispatchReference", null, cleanReference))
                        .with(Change.of("proposal.dispatchContent", null, what)));
    }

    private Optional<Rejection> objection(Proposal proposal) {
        if (!signedIn.person()
                .groups()
                .contains(steps.officers(proposal.number().value()))) {
            return Optional.of(Rejection.because("proposals.rejection.conditionOfOtherDesk"));
        }
        return proposal.isAwaitingAnswer()
                ? Optional.empty()
                : Optional.of(Rejection.because("proposals.rejection.notAwaiting"));
    }

    private Proposal found(CaseNumber number) {
        return proposals.findByCaseNumber(number.value()).orElseThrow();
    }
}
