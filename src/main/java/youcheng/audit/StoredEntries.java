package youcheng.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    @Query("select e from StoredEntry e where e.subject = :subject and e.sequence < :sequence"
            + " order by e.sequence desc")
    List<StoredEntry> newestBefore(String subject, long sequence, Limit limit);

    /** The next entries after this place. Ordered as the index is, or the embedded database would sort all the rest. */
    @Query("select e from StoredEntry e where e.subject = :subject and e.sequence > :sequence"
            + " order by e.subject, e.sequence")
    List<StoredEntry> walk(String subject, long sequence, Limit limit);

    /** What stands at this place: one entry, unless somebody took the unique key away. */
    @Query("select e from StoredEntry e where e.subject = :subject and e.sequence = :sequence")
    List<StoredEntry> at(String subject, long sequence);

    Optional<StoredEntry> findBySubjectAndSequence(String subject, long sequence);

    List<StoredEntry> findBySubjectAndAction(String subject, String action);

    /** Those that record this action in one of these chains, the newest first. */
    @Query("select e from StoredEntry e where e.subject in :subjects and e.action = :action"
            + " order by e.at desc, e.id desc")
    List<StoredEntry> newest(Collection<String> subjects, String action, Limit limit);

    /** Chains of which there are entries but no head. */
    @Query("select distinct e.subject from StoredEntry e where e.subject > :after"
            + " and not exists (select 1 from ChainHead h where h.subject = e.subject) order by e.subject")
    List<String> headless(String after, Limit limit);
}
