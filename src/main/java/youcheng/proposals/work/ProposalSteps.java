package youcheng.proposals.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionSteps;
import youcheng.identity.People;
import youcheng.identity.Role;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.Screening;
import youcheng.proposals.content.Signing;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;
import youcheng.register.Relationships.CaseStep;
import youcheng.register.Tier;

/**
 * The steps that the model {@code SisterCityProposal} calls by name. They run in the engine's transaction, for the
 * actor they are handed, and are no way in for views.
 */
@Component("proposalSteps")
@Transactional(propagation = Propagation.MANDATORY)
public class ProposalSteps {

    private final ProposalRepository proposals;
    private final Screener screener;
    private final Cases cases;
    private final Register register;
    private final Relationships relationships;
    private final ProposalGroups groups;
    private final DecisionFiles decisions;
    private final DecisionSteps decisionSteps;
    private final People people;
    private final AuditTrail trail;
    private final Clock clock;

    ProposalSteps(
            ProposalRepository proposals,
            Screener screener,
            Cases cases,
            Register register,
            Relationships relationships,
            ProposalGroups groups,
            DecisionFiles decisions,
            DecisionSteps decisionSteps,
            People people,
            AuditTrail trail,
            Clock clock) {
        this.proposals = proposals;
        this.screener = screener;
        this.cases = cases;
        this.register = register;
        this.relationships = relationships;
        this.groups = groups;
        this.decisions = decisions;
        this.decisionSteps = decisionSteps;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** Account id of the proposer, to whom a returned proposal goes; null when they are no officer any more. */
    public @Nullable String proposer(String caseNumber) {
        return people.findIn(officers(caseNumber), found(caseNumber).proposer())
                .map(person -> Long.toString(person.id()))
                .orElse(null);
    }

    /** The officers of the partner's desk. */
    public String officers(String caseNumber) {
        return groups.of(Role.OFFICER, new CaseNumber(caseNumber));
    }

    /** The supervisors of the partner's desk. */
    public String supervisors(String caseNumber) {
        return groups.of(Role.SUPERVISOR, new CaseNumber(caseNumber));
    }

    /** Those who give the opinion of the partner's desk. */
    public String deskReviewers(String caseNumber) {
        return groups.of(Role.DESK_REVIEWER, new CaseNumber(caseNumber));
    }

    /** Account id of whoever was asked last for an additional opinion; null when they left the group meanwhile. */
    public @Nullable String extraPerson(String caseNumber) {
        return decisionSteps.askedPerson(caseNumber);
    }

    /** The group in which somebody was asked last for an additional opinion. */
    public String extraGroup(String caseNumber) {
        return decisionSteps.askedGroup(caseNumber);
    }

    /** Reports what is late: to the supervisors of the desk, and what waits for these themselves to the leader. */
    public void escalate(String caseNumber, Actor by) {
        decisionSteps.escalate(caseNumber, by);
    }

    /** Screens the proposal; the outcome steers the model. */
    public String screen(String caseNumber, Actor by) {
        Proposal proposal = locked(caseNumber);
        // From the look at the register to the entry in it nobody else enters the same partner under another name.
        relationships.lockPartners();
        Screening found = screener.screen(proposal.content(), proposal.relationship());
        proposal.screened(found);
        if (found.isPassed()) {
            decisions.beginRound(proposal.number(), proposal.content());
        }
        append(
                proposal,
                AuditEvent.of("proposal.screened." + found.outcome(), by)
                        .at(ProposalProcess.SCREEN, null)
                        .with(found.findings().stream()
                                .map(finding ->
                                        new Change("screening." + finding.effect(), null, finding.reason(), false))
                                .toList()));
        return found.outcome();
    }

    /** Registers the intent, or takes over what a later round asks for. */
    public void register(String caseNumber, Actor by) {
        Proposal proposal = locked(caseNumber);
        relationships.lockPartners();
        ProposalContent content = proposal.content();
        Tier tier = Objects.requireNonNull(content.tier(), "screening requires a tier");
        CaseStep cause = new CaseStep(by, proposal.number(), ProposalProcess.REGISTER_INTENT);
        RelationshipId registered = proposal.relationship();
        if (registered == null) {
            proposal.registeredAs(relationships.intend(cityOf(content), tier, cause));
            cases.giveDocumentNumber(proposal.number(), ProposalProcess.NUMBER_PREFIX, by);
        } else {
            relationships.changeTier(registered, tier, cause);
        }
    }

    public void markApplied(String caseNumber, Actor by) {
        Proposal proposal = locked(caseNumber);
        relationships.applied(relationship(proposal), cause(proposal, by, ProposalProcess.MARK_APPLIED));
    }

    public void markApproved(String caseNumber, Actor by) {
        Proposal proposal = locked(caseNumber);
        relationships.approved(relationship(proposal), cause(proposal, by, ProposalProcess.MARK_APPROVED));
    }

    /** The relationship is signed and counts; its first year is to be planned. */
    public void registerSigning(String caseNumber, Actor by) {
        Proposal proposal = locked(caseNumber);
        Signing signing = Objects.requireNonNull(proposal.signing(), "the signing was recorded");
        relationships.signed(
                relationship(proposal),
                PartialDate.of(Objects.requireNonNull(signing.date())),
                signing.agreement(),
                cause(proposal, by, ProposalProcess.MARK_SIGNED));
    }

    public void closeSigned(String caseNumber, Actor by) {
        close(locked(caseNumber), "SIGNED", by, ProposalProcess.CLOSE_SIGNED);
    }

    /** For cases that began before the model had a first-year plan: both in one. */
    public void markSigned(String caseNumber, Actor by) {
        registerSigning(caseNumber, by);
        close(locked(caseNumber), "SIGNED", by, ProposalProcess.MARK_SIGNED);
    }

    public void closeRejected(String caseNumber, Actor by) {
        closeNotConcluded(caseNumber, "REJECTED", by, ProposalProcess.CLOSE_REJECTED);
    }

    public void closeDeclined(String caseNumber, Actor by) {
        closeNotConcluded(caseNumber, "DECLINED", by, ProposalProcess.CLOSE_DECLINED);
    }

    public void closeWithdrawn(String caseNumber, Actor by) {
        closeNotConcluded(caseNumber, "WITHDRAWN", by, ProposalProcess.CLOSE_WITHDRAWN);
    }

    public void closeCancelled(String caseNumber, Actor by) {
        closeNotConcluded(caseNumber, "CANCELLED", by, ProposalProcess.CLOSE_CANCELLED);
    }

    private void closeNotConcluded(String caseNumber, String outcome, Actor by, String activity) {
        Proposal proposal = locked(caseNumber);
        proposal.closeNotConcluded();
        RelationshipId registered = proposal.relationship();
        if (registered != null) {
            relationships.endNotConcluded(
                    registered, PartialDate.of(LocalDate.now(clock)), cause(proposal, by, activity));
        }
        close(proposal, outcome, by, activity);
    }

    private void close(Proposal proposal, String outcome, Actor by, String activity) {
        cases.close(proposal.number(), outcome);
        append(proposal, AuditEvent.of("proposal.closed." + outcome, by).at(activity, null));
    }

    private CityId cityOf(ProposalContent content) {
        return register.meant(content.country(), content.partnerNameZh(), content.partnerNameEn())
                .map(CityRecord::id)
                .orElseGet(() ->
                        relationships.enterCity(content.country(), content.partnerNameZh(), content.partnerNameEn()));
    }

    private Proposal locked(String caseNumber) {
        cases.lock(new CaseNumber(caseNumber));
        return found(caseNumber);
    }

    private Proposal found(String caseNumber) {
        return proposals
                .findByCaseNumber(caseNumber)
                .orElseThrow(() -> new IllegalStateException("No proposal " + caseNumber));
    }

    private void append(Proposal proposal, AuditEvent event) {
        trail.append(Chain.of(proposal.number()), event.in(proposal.number()));
    }

    private static RelationshipId relationship(Proposal proposal) {
        return Objects.requireNonNull(proposal.relationship(), "the intent was registered");
    }

    private static CaseStep cause(Proposal proposal, Actor by, String activity) {
        return new CaseStep(by, proposal.number(), activity);
    }
}
