package youcheng.audit;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChainHeads extends Repository<ChainHead, String> {

    ChainHead saveAndFlush(ChainHead head);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from ChainHead h where h.subject = :subject")
    Optional<ChainHead> lock(String subject);

    Optional<ChainHead> findBySubject(String subject);

    /** Read past the persistence context, which would answer with what it read before. */
    @Query("select h.length from ChainHead h where h.subject = :subject")
    Optional<Long> lengthNow(String subject);

    /** Those of a kind whose subject has this part or is one of these; as people count, the newest first. */
    @Query("select h from ChainHead h where h.subject like concat(:prefix, '%')"
            + " and (lower(h.subject) like concat(:prefix, '%', :part, '%') escape '!' or h.subject in :named)"
            + " order by length(h.subject) desc, h.subject desc limit :limit offset :offset")
    List<ChainHead> page(String prefix, String part, Collection<String> named, int offset, int limit);

    /** How many chains {@link #page} finds in all. */
    @Query("select count(h) from ChainHead h where h.subject like concat(:prefix, '%')"
            + " and (lower(h.subject) like concat(:prefix, '%', :part, '%') escape '!' or h.subject in :named)")
    int count(String prefix, String part, Collection<String> named);

    @Query("select h from ChainHead h where h.subject > :after order by h.subject")
    List<ChainHead> after(String after, Limit limit);

    @Query("select h.subject from ChainHead h where h.subject in :subjects")
    List<String> presentAmong(Collection<String> subjects);

    long count();
}
