package youcheng.proposals.work;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.ListedCase;
import youcheng.decisions.CaseField;
import youcheng.decisions.DecisionFiles;
import youcheng.identity.OfficeWork;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.register.RelationshipId;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItemId;

/** Reading proposals: for the form of a work item, and for the page of a relationship. */
@Service
@Transactional(readOnly = true)
public class ProposalReading {

    private final ProposalRepository proposals;
    private final DecisionFiles decisions;
    private final TaskService desk;
    private final CaseIndex cases;

    ProposalReading(ProposalRepository proposals, DecisionFiles decisions, TaskService desk, CaseIndex cases) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.desk = desk;
        this.cases = cases;
    }

    /** The proposal that a work item is about; only for those who may open the work item. */
    @OfficeWork
    public ProposalRecord forWork(WorkItemId id) {
        return desk.find(id)
                .flatMap(item -> proposals.findByCaseNumber(item.caseNumber().value()))
                .map(this::record)
                .orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
    }

    /** The proposal of a case, for its page; only for those who may read the case. */
    @PermitAll
    public ProposalRecord ofCase(CaseNumber number) {
        if (!cases.isReadable(cases.summaryOf(number))) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return proposals.findByCaseNumber(number.value()).map(this::record).orElseThrow();
    }

    /** The cases in which this relationship was proposed, the newest first. */
    @PermitAll
    public List<ListedCase> of(RelationshipId relationship) {
        return cases.listed(proposals.findByRelationshipIdOrderByCaseNumberDesc(relationship.value()).stream()
                .map(Proposal::number)
                .toList());
    }

    private ProposalRecord record(Proposal proposal) {
        return new ProposalRecord(
                proposal.number(),
                proposal.content(),
                proposal.version(),
                proposal.relationship(),
                proposal.screening(),
                CaseField.changedSinceLastRound(
                        ProposalField.class, decisions.rounds(proposal.number(), ProposalContent.class)),
                proposal.application(),
                proposal.answer(),
                proposal.signing());
    }
}
