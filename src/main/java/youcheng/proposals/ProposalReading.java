package youcheng.proposals;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.TaskService;
import youcheng.identity.Roles;
import youcheng.register.RelationshipId;
import youcheng.workflow.WorkItemId;

/** Reading proposals: for the form of a work item, and for the page of a relationship. */
@Service
@Transactional(readOnly = true)
public class ProposalReading {

    private final ProposalRepository proposals;
    private final TaskService desk;
    private final CaseIndex cases;

    ProposalReading(ProposalRepository proposals, TaskService desk, CaseIndex cases) {
        this.proposals = proposals;
        this.desk = desk;
        this.cases = cases;
    }

    /** The proposal that a work item is about; only for those who may open the work item. */
    @RolesAllowed({
        Roles.OFFICER,
        Roles.SUPERVISOR,
        Roles.MUNICIPAL_LEADER,
        Roles.LEGAL,
        Roles.FINANCE,
        Roles.DESK_REVIEWER
    })
    public ProposalRecord forWork(WorkItemId id) {
        return desk.open(id)
                .flatMap(opened ->
                        proposals.findByCaseNumber(opened.item().caseNumber().value()))
                .map(ProposalReading::record)
                .orElseThrow(() -> Rejection.because("cases.rejection.noWorkItem"));
    }

    /** The proposal of a case, for its page; only for those who may read the case. */
    @PermitAll
    public ProposalRecord ofCase(CaseNumber number) {
        if (!cases.isReadable(cases.summaryOf(number))) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return proposals
                .findByCaseNumber(number.value())
                .map(ProposalReading::record)
                .orElseThrow();
    }

    /** The cases in which this relationship was proposed, the newest first. */
    @PermitAll
    public List<ProposalOfRelationship> of(RelationshipId relationship) {
        return proposals.findByRelationshipIdOrderByCaseNumberDesc(relationship.value()).stream()
                .map(proposal -> cases.summaryOf(proposal.number()))
                .map(summary -> new ProposalOfRelationship(summary, cases.isReadable(summary)))
                .toList();
    }

    static ProposalRecord record(Proposal proposal) {
        return new ProposalRecord(
                proposal.number(),
                proposal.content(),
                proposal.round(),
                proposal.version(),
                proposal.relationship(),
                proposal.screening(),
                proposal.statements(),
                changedSinceLastRound(proposal.rounds()),
                proposal.municipalDecision(),
                proposal.application(),
                proposal.answer(),
                proposal.signing(),
                proposal.conditions(),
                proposal.asked(),
                proposal.dispatches());
    }

    private static Map<ProposalField, ProposalContent> changedSinceLastRound(List<ProposalContent> rounds) {
        Map<ProposalField, ProposalContent> changed = new EnumMap<>(ProposalField.class);
        if (rounds.size() > 1) {
            ProposalContent before = rounds.get(rounds.size() - 2);
            ProposalField.differing(before, rounds.getLast()).forEach(field -> changed.put(field, before));
        }
        return changed;
    }
}
