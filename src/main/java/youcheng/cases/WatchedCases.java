package youcheng.cases;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WatchedCases extends Repository<WatchedCase, Long> {

    WatchedCase saveAndFlush(WatchedCase watched);

    boolean existsByCaseNumberAndAccountId(String caseNumber, long accountId);

    List<WatchedCase> findByCaseNumber(String caseNumber);

    /** Watching ends, also where somebody else ended it at the same instant. */
    @Modifying(flushAutomatically = true)
    @Query("delete from WatchedCase w where w.caseNumber = :caseNumber and w.accountId = :accountId")
    void end(String caseNumber, long accountId);
}
