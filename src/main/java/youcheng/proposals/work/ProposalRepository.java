package youcheng.proposals.work;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<Proposal, String> {

    Proposal saveAndFlush(Proposal proposal);

    Optional<Proposal> findByCaseNumber(String caseNumber);

    /** Whether there is such a proposal, read without loading it: it is loaded only under the case's lock. */
    @Query("select p.caseNumber from Proposal p where p.caseNumber = :caseNumber")
    Optional<String> numberOf(String caseNumber);

    List<Proposal> findByRelationshipIdOrderByCaseNumberDesc(long relationshipId);
}
