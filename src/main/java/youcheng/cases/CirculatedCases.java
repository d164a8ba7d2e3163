package youcheng.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CirculatedCases extends Repository<CirculatedCase, Long> {

    CirculatedCase saveAndFlush(CirculatedCase shown);

    Optional<CirculatedCase> findByCaseNumberAndAccountId(String caseNumber, long accountId);

    List<CirculatedCase> findByCaseNumberOrderByIdAsc(String caseNumber);

    List<CirculatedCase> findByAccountIdAndNotedIsNullOrderByIdDesc(long accountId);
}
