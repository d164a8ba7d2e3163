package youcheng.decisions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionFileRepository extends Repository<DecisionFile, String> {

    DecisionFile save(DecisionFile file);

    DecisionFile saveAndFlush(DecisionFile file);

    Optional<DecisionFile> findById(String caseNumber);

    /** By its key, without a query. */
    default Optional<DecisionFile> findByCaseNumber(String caseNumber) {
        return findById(caseNumber);
    }

    /** A statement with the case about which it was made. */
    record Said(String caseNumber, String step, String outcome, String text, Instant at) {}

    /** What was stated in these parts about these cases, oldest first. */
    @Query(
            "select new youcheng.decisions.DecisionFileRepository$Said(d.caseNumber, s.step, s.outcome, s.text, s.at)"
                    + " from DecisionFile d join d.statements s where d.caseNumber in :numbers and s.part in :parts order by s.at")
    List<Said> said(Collection<String> numbers, Collection<Part> parts);

    /** The words of a statement, with its place among those of its case. */
    record Worded(
            String caseNumber,
            int place,
            String text,
            @Nullable String document,
            Instant at) {}

    /** What was stated about these cases. */
    @Query(
            "select new youcheng.decisions.DecisionFileRepository$Worded(d.caseNumber, index(s), s.text, s.document, s.at)"
                    + " from DecisionFile d join d.statements s where d.caseNumber in :numbers")
    List<Worded> worded(Collection<String> numbers);

    /** How much is open of what approvals of a case ask for. */
    record Demanded(String caseNumber, long open) {}

    /** The open conditions of these cases; those without any are left out. */
    @Query("select new youcheng.decisions.DecisionFileRepository$Demanded(d.caseNumber, count(c))"
            + " from DecisionFile d join d.conditions c where d.caseNumber in :numbers and c.met is null"
            + " group by d.caseNumber")
    List<Demanded> demanded(Collection<String> numbers);

    /** Why a case was stopped. */
    record Stopped(String caseNumber, String reason) {}

    /** Those of these cases that were withdrawn or cancelled. */
    @Query("select new youcheng.decisions.DecisionFileRepository$Stopped(d.caseNumber, d.endingReason)"
            + " from DecisionFile d where d.caseNumber in :numbers and d.endingReason is not null")
    List<Stopped> stopped(Collection<String> numbers);
}
