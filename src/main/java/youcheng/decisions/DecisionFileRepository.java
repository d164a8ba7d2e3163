package youcheng.decisions;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DecisionFileRepository extends Repository<DecisionFile, String> {

    DecisionFile saveAndFlush(DecisionFile file);

    Optional<DecisionFile> findByCaseNumber(String caseNumber);
}
