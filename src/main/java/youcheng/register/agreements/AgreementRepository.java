package youcheng.register.agreements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, Long> {

    Agreement saveAndFlush(Agreement agreement);

    Optional<Agreement> findById(long id);

    void delete(Agreement agreement);

    /** Read before the relationship is locked, when the agreement itself must not be read yet. */
    @Query("select a.relationshipId from Agreement a where a.id = :id")
    Optional<Long> relationshipOf(long id);

    @Query("select a from Agreement a where a.relationshipId = :relationship order by a.signed nulls last, a.id")
    List<Agreement> of(long relationship);

    @Query("select a from Agreement a where a.relationshipId in :relationships order by a.id")
    List<Agreement> ofAll(Collection<Long> relationships);

    @Query("select a from Agreement a, Relationship r where a.relationshipId = r.id"
            + " and r.legalStatus <> youcheng.register.LegalStatus.ENDED"
            + " and a.endedOn is null and a.renews = false and a.termUntil < :day order by a.termUntil, a.id")
    List<Agreement> expiringBefore(LocalDate day);
}
