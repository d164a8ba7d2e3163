package youcheng.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CirculatedCases extends Repository<CirculatedCase, Long> {

    CirculatedCase saveAndFlush(CirculatedCase shown);

    @Query("select c.caseNumber from CirculatedCase c where c.accountId = :account and c.caseNumber in :numbers")
    List<String> shownTo(long account, Collection<String> numbers);

    Optional<CirculatedCase> findByCaseNumberAndAccountId(String caseNumber, long accountId);

    List<CirculatedCase> findByCaseNumberOrderByIdAsc(String caseNumber);

    List<CirculatedCase> findByAccountIdAndNotedIsNullOrderByIdDesc(long accountId);

    @Query("select c.caseNumber from CirculatedCase c where c.accountId = :account")
    List<String> casesShownTo(long account);
}
