package youcheng.proposals;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<Proposal, String> {

    Proposal saveAndFlush(Proposal proposal);

    Optional<Proposal> findByCaseNumber(String caseNumber);

    List<Proposal> findByRelationshipIdOrderByCaseNumberDesc(long relationshipId);
}
