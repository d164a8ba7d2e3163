package youcheng.proposals;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.CleanText;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/**
 * The conditions on which a proposal was approved: an officer of the desk checks each off and says how it was met; a
 * supervisor who does not find it met opens it again. The signing is confirmed when none is open.
 */
@Service
@Transactional
public class ProposalConditions {

    private final ProposalRepository proposals;
    private final ProposalSteps steps;
    private final Cases cases;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    ProposalConditions(
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

    /** Whether the signed-in person may check off conditions of this proposal: an officer of its desk. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Transactional(readOnly = true)
    public boolean mayCheckOff(CaseNumber number) {
        return objection(Role.OFFICER, found(number)).isEmpty();
    }

    /** Whether the signed-in person may open a condition again: a supervisor of its desk. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Transactional(readOnly = true)
    public boolean mayReopen(CaseNumber number) {
        return objection(Role.SUPERVISOR, found(number)).isEmpty();
    }

    /** Checks off a condition, by its place in the list from 0; {@code how} says how it was met. */
    @RolesAllowed(Roles.OFFICER)
    public void checkOff(CaseNumber number, int index, String how) {
        String text = text(how);
        Proposal proposal = locked(Role.OFFICER, number, index);
        Person person = signedIn.person();
        Condition condition = proposal.conditions().get(index);
        if (!condition.isOpen()) {
            throw Rejection.because("proposals.rejection.conditionMetAlready");
        }
        proposal.conditionMet(index, text, person.id(), clock.instant());
        store(proposal, "proposal.conditionMet", person, condition, text);
    }

    /** Opens a condition again that was checked off without being met. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void reopen(CaseNumber number, int index, String reason) {
        String text = text(reason);
        Proposal proposal = locked(Role.SUPERVISOR, number, index);
        Person person = signedIn.person();
        Condition condition = proposal.conditions().get(index);
        if (condition.isOpen()) {
            throw Rejection.because("proposals.rejection.conditionOpenAlready");
        }
        proposal.conditionReopened(index);
        store(proposal, "proposal.conditionReopened", person, condition, text);
    }

    private void store(Proposal proposal, String action, Person person, Condition condition, String text) {
        proposals.saveAndFlush(proposal);
        trail.append(
                Chain.of(proposal.number()),
                AuditEvent.of(action, person.asActor())
                        .in(proposal.number())
                        .with(Change.of("proposal.condition", null, condition.text()))
                        .because(Reason.written(text)));
    }

    private Proposal locked(Role role, CaseNumber number, int index) {
        cases.lock(number);
        Proposal proposal = found(number);
        objection(role, proposal).ifPresent(reason -> {
            throw reason;
        });
        if (index < 0 || index >= proposal.conditions().size()) {
            throw Rejection.because("proposals.rejection.noCondition");
        }
        return proposal;
    }

    private Optional<Rejection> objection(Role role, Proposal proposal) {
        String group = role == Role.OFFICER
                ? steps.officers(proposal.number().value())
                : steps.supervisors(proposal.number().value());
        if (!signedIn.person().groups().contains(group)) {
            return Optional.of(Rejection.because("proposals.rejection.conditionOfOtherDesk"));
        }
        return proposal.isClosed()
                ? Optional.of(Rejection.because("proposals.rejection.closedAlready"))
                : Optional.empty();
    }

    private static String text(String typed) {
        return ContentRules.required("reason", CleanText.lines(typed), ProposalWork.LONGEST_REASON);
    }

    private Proposal found(CaseNumber number) {
        return proposals.findByCaseNumber(number.value()).orElseThrow();
    }
}
