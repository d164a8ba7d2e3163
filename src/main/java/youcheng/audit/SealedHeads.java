package youcheng.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SealedHeads extends Repository<SealedHead, Long> {

    Optional<SealedHead> findBySubject(String subject);

    boolean existsBySubjectNotNull();

    /** Chains that a checkpoint saw and of which neither head nor entry is left. */
    @Query("select s.subject from SealedHead s where s.subject > :after"
            + " and not exists (select 1 from ChainHead h where h.subject = s.subject)"
            + " and not exists (select 1 from StoredEntry e where e.subject = s.subject) order by s.subject")
    List<String> gone(String after, Limit limit);
}
