package youcheng.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFiles extends Repository<CaseFile, String> {

    CaseFile saveAndFlush(CaseFile file);

    Optional<CaseFile> findById(String number);

    /** By its key: no query, before which all that the transaction has read would be compared with what it was. */
    default Optional<CaseFile> findByNumber(String number) {
        return findById(number);
    }

    boolean existsByNumber(String number);

    /** Id of the model that a case was opened with, which never changes; read without loading the row. */
    @Query("select c.process from CaseFile c where c.number = :number")
    Optional<String> processOf(String number);

    /** The case that this one belongs to and leads back to, which never changes; read without loading the row. */
    @Query("select c.parentCase from CaseFile c where c.number = :number and c.leadsBack = true")
    Optional<String> parentOf(String number);

    boolean existsByDocumentNumber(String documentNumber);

    /** Locks the row and hands back its key; through {@link CaseLocks} only, which reads again what was read before. */
    @Query(value = "select case_number from case_file where case_number = :number for update", nativeQuery = true)
    Optional<String> lock(String number);

    @Query("select c.number from CaseFile c where c.number > :after order by c.number")
    List<String> numbersAfter(String after, Limit limit);

    /** Those with these numbers, in no order. */
    @Query("select c from CaseFile c where c.number in :numbers")
    List<CaseFile> ofNumbers(Collection<String> numbers);

    /** Those that were opened or ended last. */
    @Query("select c from CaseFile c where c.minor = false order by coalesce(c.closed, c.opened) desc, c.number desc")
    List<CaseFile> latest(Limit limit);

    /** Those that this person began, those first that ended or whose tasks came or went last. */
    @Query("select c from CaseFile c where c.minor = false and c.initiator = :account order by coalesce(c.closed,"
            + " (select max(coalesce(w.doneAt, w.created)) from InboxRow w where w.caseNumber = c.number), c.opened)"
            + " desc, c.number desc")
    List<CaseFile> lastMovedOf(long account, Limit limit);

    long countByInitiatorAndMinorFalseAndClosedIsNull(long account);

    boolean existsByInitiatorAndMinorFalse(long account);
}
