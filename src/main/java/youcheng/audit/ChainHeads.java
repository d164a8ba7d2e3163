package youcheng.audit;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
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
    long lengthNow(String subject);

    @Query("select h from ChainHead h where h.subject like concat(:prefix, '%')")
    List<ChainHead> startingWith(String prefix);

    @Query("select h from ChainHead h order by h.subject")
    List<ChainHead> all();
}
