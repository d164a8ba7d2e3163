package youcheng.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlannedItems extends Repository<PlannedItem, String> {

    PlannedItem saveAndFlush(PlannedItem item);

    Optional<PlannedItem> findByCaseNumber(String caseNumber);

    List<PlannedItem> findByRelationshipIdInOrderByPlannedDayAscCaseNumberAsc(Collection<Long> relationshipIds);
}
