package youcheng.courtesies.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlannedCourtesies extends Repository<PlannedCourtesy, Long> {

    PlannedCourtesy saveAndFlush(PlannedCourtesy courtesy);

    @Query("select c from PlannedCourtesy c where c.relationshipId in :relationships")
    List<PlannedCourtesy> of(Collection<Long> relationships);

    @Query("select c from PlannedCourtesy c where c.relationshipId = :relationship and c.courtesyKey = :key")
    Optional<PlannedCourtesy> find(long relationship, String key);
}
