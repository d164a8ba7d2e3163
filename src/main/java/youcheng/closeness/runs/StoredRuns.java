package youcheng.closeness.runs;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredRuns extends Repository<StoredRun, Long> {

    Optional<StoredRun> findById(long id);

    @Query("select r from StoredRun r where r.relationshipId = :relationship order by r.id desc")
    List<StoredRun> newest(long relationship, Limit limit);

    @Query("select r from StoredRun r where r.id > :after order by r.id")
    List<StoredRun> after(long after, Limit limit);

    long count();

    @Query("select i from StoredInput i where i.id = :id")
    Optional<StoredInput> input(long id);
}
