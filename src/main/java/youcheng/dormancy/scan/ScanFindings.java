package youcheng.dormancy.scan;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScanFindings extends Repository<ScanFinding, Long> {

    void saveAll(Iterable<ScanFinding> findings);

    /** One page of what a scan found with this verdict, in the order in which it looked. */
    List<ScanFinding> findByCaseNumberAndVerdictOrderById(String caseNumber, Verdict verdict, Pageable page);

    int countByCaseNumberAndVerdict(String caseNumber, Verdict verdict);

    /** The first reviews that a scan opened. */
    List<ScanFinding> findByCaseNumberAndReviewIsNotNullOrderById(String caseNumber, Pageable page);

    /** How often a scan had which reasons to pass relationships over; each row the reasons and how many. */
    @Query(
            "select f.reasons, count(f) from ScanFinding f where f.caseNumber = :caseNumber"
                    + " and f.verdict = youcheng.dormancy.scan.Verdict.SKIP group by f.reasons order by count(f) desc, f.reasons")
    List<Object[]> whySkipped(String caseNumber);
}
