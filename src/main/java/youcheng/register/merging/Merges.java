package youcheng.register.merging;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import youcheng.register.MovingRows.Owner;

/** Merges as they are stored. */
interface Merges extends Repository<Merge, Long> {

    Merge saveAndFlush(Merge merge);

    Optional<Merge> findById(long id);

    /** What stays by this merge, read before it is locked. */
    @Query("select m.stays from Merge m where m.id = :id and m.kind = :kind")
    Optional<Long> staysOf(long id, Owner kind);

    /** What went by this merge, read before it is locked. */
    @Query("select m.goes from Merge m where m.id = :id and m.kind = :kind")
    Optional<Long> goesOf(long id, Owner kind);

    /** The merges into these that are not undone, the newest first. */
    @Query("select m from Merge m where m.kind = :kind and m.stays in :stays and m.activeFor is not null"
            + " order by m.id desc")
    List<Merge> into(Owner kind, Collection<Long> stays);

    /** The merges by which these went that are not undone. */
    @Query("select m from Merge m where m.kind = :kind and m.goes in :gone and m.activeFor is not null"
            + " order by m.id desc")
    List<Merge> of(Owner kind, Collection<Long> gone);
}
