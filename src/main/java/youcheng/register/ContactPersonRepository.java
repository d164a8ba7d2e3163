package youcheng.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactPersonRepository extends Repository<ContactPerson, Long> {

    ContactPerson saveAndFlush(ContactPerson person);

    Optional<ContactPerson> findById(long id);

    List<ContactPerson> findByIdIn(Collection<Long> ids);

    boolean existsBySuccessorId(long successorId);

    void delete(ContactPerson person);

    /** Read before the relationship is locked, when the person must not be read yet. */
    @Query("select c.relationshipId from ContactPerson c where c.id = :id")
    Optional<Long> relationshipOf(long id);

    /** Those in post first, then those who left; none that were merged into another. */
    @Query("select c from ContactPerson c where c.relationshipId in :relationships and c.mergedInto is null"
            + " order by c.relationshipId, case when c.leftOn is null then 0 else 1 end, c.id")
    List<ContactPerson> of(Collection<Long> relationships);
}
