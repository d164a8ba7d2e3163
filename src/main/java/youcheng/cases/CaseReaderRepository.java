package youcheng.cases;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import youcheng.cases.CaseReader.Ground;

interface CaseReaderRepository extends Repository<CaseReader, Long> {

    CaseReader save(CaseReader reader);

    void delete(CaseReader reader);

    /** Those of these cases of which one of these principals is a reader. */
    @Query(
            "select distinct r.caseNumber from CaseReader r where r.caseNumber in :numbers and r.principal in :principals")
    List<String> readable(Collection<String> numbers, Collection<String> principals);

    /** The same, of cases of these processes only. */
    @Query("select distinct r.caseNumber from CaseReader r, CaseFile f where r.caseNumber in :numbers"
            + " and r.principal in :principals and f.number = r.caseNumber and f.process in :processes")
    List<String> readable(Collection<String> numbers, Collection<String> principals, Collection<String> processes);

    boolean existsByCaseNumberAndPrincipalAndGround(String caseNumber, String principal, Ground ground);

    List<CaseReader> findByCaseNumberIn(Collection<String> caseNumbers);

    List<CaseReader> findByCaseNumberAndGround(String caseNumber, Ground ground);
}
