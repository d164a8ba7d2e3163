package youcheng.proposals;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.CleanText;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.Inbox;
import youcheng.workflow.Workflow;

/** Stopping a proposal from wherever it stands: taken back, withdrawn by its initiator, cancelled by a supervisor. */
@Service
@Transactional
public class ProposalEnding {

    private final ProposalRepository proposals;
    private final ProposalSteps steps;
    private final Cases cases;
    private final Inbox inbox;
    private final Workflow workflow;
    private final SignedIn signedIn;
    private final AuditTrail trail;

    ProposalEnding(
            ProposalRepository proposals,
            ProposalSteps steps,
            Cases cases,
            Inbox inbox,
            Workflow workflow,
            SignedIn signedIn,
            AuditTrail trail) {
        this.proposals = proposals;
        this.steps = steps;
        this.cases = cases;
        this.inbox = inbox;
        this.workflow = workflow;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /** The ways to stop a proposal. */
    public enum Way {
        TAKE_BACK,
        WITHDRAW,
        CANCEL
    }

    /** What the signed-in person may do now to stop this proposal. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Transactional(readOnly = true)
    public Set<Way> waysFor(CaseNumber number) {
        Person person = signedIn.person();
        Proposal proposal = found(number);
        Set<Way> ways = EnumSet.noneOf(Way.class);
        if (objectionToTakingBack(person, proposal).isEmpty()) {
            ways.add(Way.TAKE_BACK);
        }
        if (objectionToWithdrawal(person, proposal).isEmpty()) {
            ways.add(Way.WITHDRAW);
        }
        if (objectionToCancellation(person, proposal).isEmpty()) {
            ways.add(Way.CANCEL);
        }
        return ways;
    }

    /** The initiator takes a sent proposal back into its draft, as long as nobody has opened it. */
    @RolesAllowed(Roles.OFFICER)
    public void takeBack(CaseNumber number) {
        cases.lock(number);
        Person person = signedIn.person();
        Proposal proposal = found(number);
        refuse(objectionToTakingBack(person, proposal));
        proposal.takenBack();
        proposals.saveAndFlush(proposal);
        append(number, AuditEvent.of("proposal.takenBack", person.asActor()));
        workflow.tell(number, ProposalProcess.TAKEN_BACK, person.asActor());
    }

    /** The initiator withdraws the proposal; possible until the municipal decision. */
    @RolesAllowed(Roles.OFFICER)
    public void withdraw(CaseNumber number, String reason) {
        String why = reason(reason);
        cases.lock(number);
        Person person = signedIn.person();
        Proposal proposal = found(number);
        refuse(objectionToWithdrawal(person, proposal));
        end(proposal, why, "proposal.withdrawn", person, ProposalProcess.WITHDRAWN);
    }

    /** A supervisor of the desk cancels the proposal; possible until the signing is confirmed. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void cancel(CaseNumber number, String reason) {
        String why = reason(reason);
        cases.lock(number);
        Person person = signedIn.person();
        Proposal proposal = found(number);
        refuse(objectionToCancellation(person, proposal));
        end(proposal, why, "proposal.cancelled", person, ProposalProcess.CANCELLED);
    }

    private void end(Proposal proposal, String why, String action, Person by, String message) {
        proposal.stopped(why);
        proposals.saveAndFlush(proposal);
        append(proposal.number(), AuditEvent.of(action, by.asActor()).because(Reason.written(why)));
        workflow.tell(proposal.number(), message, by.asActor());
    }

    private Optional<Rejection> objectionToTakingBack(Person person, Proposal proposal) {
        if (!person.is(Role.OFFICER) || proposal.proposer() != person.id()) {
            return Optional.of(Rejection.because("proposals.rejection.notInitiator"));
        }
        if (!proposal.isUnderReview()) {
            return Optional.of(Rejection.because("proposals.rejection.notToTakeBack"));
        }
        boolean seen = proposal.hasStatementsInThisRound()
                || inbox.of(proposal.number()).stream()
                        .anyMatch(item -> item.isOpen() && item.marks().opened() != null);
        return seen ? Optional.of(Rejection.because("proposals.rejection.openedAlready")) : Optional.empty();
    }

    private Optional<Rejection> objectionToWithdrawal(Person person, Proposal proposal) {
        if (!person.is(Role.OFFICER) || proposal.proposer() != person.id()) {
            return Optional.of(Rejection.because("proposals.rejection.notInitiator"));
        }
        return proposal.isBeforeMunicipalDecision()
                ? Optional.empty()
                : Optional.of(Rejection.because("proposals.rejection.decidedAlready"));
    }

    private Optional<Rejection> objectionToCancellation(Person person, Proposal proposal) {
        if (!person.is(Role.SUPERVISOR)
                || !person.groups().contains(steps.supervisors(proposal.number().value()))) {
            return Optional.of(Rejection.because("proposals.rejection.notSupervisor"));
        }
        if (proposal.isClosed()) {
            return Optional.of(Rejection.because("proposals.rejection.closedAlready"));
        }
        return proposal.fourEyes().objectionToReview(person.id());
    }

    private static void refuse(Optional<Rejection> objection) {
        objection.ifPresent(reason -> {
            throw reason;
        });
    }

    private static String reason(String typed) {
        return ContentRules.required("reason", CleanText.lines(typed), ProposalWork.LONGEST_REASON);
    }

    private Proposal found(CaseNumber number) {
        return proposals.findByCaseNumber(number.value()).orElseThrow();
    }

    private void append(CaseNumber number, AuditEvent event) {
        trail.append(Chain.of(number), event.in(number));
    }
}
