package youcheng.audit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredEntries extends Repository<StoredEntry, Long> {

    StoredEntry save(StoredEntry entry);

    List<StoredEntry> findBySubjectOrderBySequenceAsc(String subject);

    List<StoredEntry> findBySubjectAndActionInOrderBySequenceAsc(String subject, Collection<String> actions);

    List<StoredEntry> findByCaseNumberOrderByAtAscIdAsc(String caseNumber);

    @Query("select e from StoredEntry e where e.subject = :subject order by e.sequence desc")
    List<StoredEntry> newest(String subject, Limit limit);

    @Query("select distinct e.subject from StoredEntry e where e.caseNumber = :caseNumber")
    List<String> subjectsOf(String caseNumber);

    /** In the order in which the proof reads them; the id orders what an attacker gave the same sequence. */
    @Query("select e from StoredEntry e where e.subject = :subject order by e.sequence, e.id")
    Stream<StoredEntry> walk(String subject);
}
