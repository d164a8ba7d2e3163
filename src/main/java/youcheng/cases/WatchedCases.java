package youcheng.cases;

import java.util.List;
import org.springframework.data.repository.Repository;

interface WatchedCases extends Repository<WatchedCase, Long> {

    WatchedCase saveAndFlush(WatchedCase watched);

    boolean existsByCaseNumberAndAccountId(String caseNumber, long accountId);

    List<WatchedCase> findByCaseNumber(String caseNumber);

    void delete(WatchedCase watched);

    void deleteByCaseNumberAndAccountId(String caseNumber, long accountId);
}
