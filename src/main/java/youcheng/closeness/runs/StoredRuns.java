package youcheng.closeness.runs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import youcheng.closeness.runs.RunChain.LinkedRun;

interface StoredRuns extends Repository<StoredRun, Long> {

    Optional<StoredRun> findById(long id);

    @Query("select r from StoredRun r where r.relationshipId = :relationship order by r.id desc")
    List<StoredRun> newest(long relationship, Limit limit);

    @Query("select r from StoredRun r where r.id > :after order by r.id")
    List<StoredRun> after(long after, Limit limit);

    long count();

    @Query("select r from StoredRun r where r.relationshipId = :relationship and r.place is not null"
            + " order by r.place desc")
    List<StoredRun> lastLinked(long relationship, Limit limit);

    /** The chain of a relationship behind this place. */
    @Query("select new youcheng.closeness.runs.RunChain$LinkedRun(r, i.digest) from StoredRun r, StoredInput i"
            + " where i.id = r.inputId and r.relationshipId = :relationship and r.place > :place order by r.place")
    List<LinkedRun> linked(long relationship, long place, Limit limit);

    /** Runs of before there were chains. */
    @Query("select new youcheng.closeness.runs.RunChain$LinkedRun(r, i.digest) from StoredRun r, StoredInput i"
            + " where i.id = r.inputId and r.relationshipId = :relationship and r.place is null and r.id > :after"
            + " order by r.id")
    List<LinkedRun> unlinked(long relationship, long after, Limit limit);

    /** Hashes of these runs, in the order of their keys; of one that is gone there is none. */
    @Query("select r.hash from StoredRun r where r.id in :ids order by r.id")
    List<String> hashes(Collection<Long> ids);

    /** The inputs of a relationship, behind this one. */
    @Query("select i from StoredInput i where i.relationshipId = :relationship and i.id > :after order by i.id")
    List<StoredInput> inputs(long relationship, long after, Limit limit);

    @Query("select i from StoredInput i where i.id = :id")
    Optional<StoredInput> input(long id);
}
